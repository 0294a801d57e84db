import unittest
import warnings


class Case(unittest.TestCase):
    def runTest(self):
        pass


case = Case()


def shown(test):
    try:
        test()
    except BaseException as e:
        print(f"{type(e).__name__}: {e}")
    else:
        print("passes")


def boom(kind=ValueError, text="bad value"):
    raise kind(text)


shown(lambda: case.assertRaises(ValueError, boom))
shown(lambda: case.assertRaises(ValueError, int, "3"))
shown(lambda: case.assertRaises((ValueError, KeyError), len, []))
shown(lambda: case.assertRaises(ValueError, boom, KeyError))
shown(lambda: case.assertRaises(42, boom))
shown(lambda: case.assertRaises((ValueError, 42), boom))
shown(lambda: case.assertRaises(ValueError, other=1))
with case.assertRaises(ValueError) as cm:
    boom()
print(repr(cm.exception), cm.expected, cm.exception.__traceback__)


def block(expected, msg=None, run=lambda: None):
    with case.assertRaises(expected, msg=msg):
        run()


shown(lambda: block(ValueError))
shown(lambda: block((ValueError, KeyError), "with a message"))
shown(lambda: block(KeyError, run=boom))
shown(lambda: block(Exception, run=boom))


def warns():
    warnings.warn("old thing", DeprecationWarning)


shown(lambda: case.assertWarns(DeprecationWarning, warns))
shown(lambda: case.assertWarns(DeprecationWarning, int))
shown(lambda: case.assertWarns(ValueError, warns))
with case.assertWarns(DeprecationWarning) as cm:
    warns()
    warnings.warn("another", UserWarning)
print(repr(cm.warning), len(cm.warnings), cm.filename.endswith("unittest_raises.py"), cm.lineno)


@unittest.skip("not now")
class Skipped(unittest.TestCase):
    def test(self):
        pass


print(Skipped.__unittest_skip__, Skipped.__unittest_skip_why__)
print(repr(case), case, case.id(), case.countTestCases(), case.shortDescription())
print(Case("runTest") == case, hash(case) == hash(Case()))
shown(lambda: Case("missing"))
shown(lambda: case.skipTest("why"))
