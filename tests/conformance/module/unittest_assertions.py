import unittest


class Case(unittest.TestCase):
    def runTest(self):
        pass


case = Case()


def fails(method, *args, **kwargs):
    try:
        getattr(case, method)(*args, **kwargs)
    except AssertionError as e:
        print(f"{method}: {e}")
    except Exception as e:
        print(f"{method}! {type(e).__name__}: {e}")
    else:
        print(f"{method} passes")


fails("assertEqual", 1, 2)
fails("assertEqual", 1, 2, "own words")
fails("assertEqual", 1, 1.0)
fails("assertEqual", "a" * 100 + "b" * 60, "a" * 100 + "c" * 60 + "d")
fails("assertEqual", [1, 2, 3], [1, 3, 3, 4])
fails("assertEqual", [1, 2], (1, 2))
fails("assertEqual", (1,), (2,))
fails("assertEqual", {"a": 1, "b": 2}, {"a": 1, "c": 3})
fails("assertEqual", {1, 2}, {2, 3})
fails("assertEqual", frozenset("a"), frozenset("b"))
fails("assertEqual", "one\ntwo\nthree\n", "one\n2\nthree\n")
fails("assertEqual", "abc", "abd")
fails("assertEqual", "abc\n", "abc")
fails("assertEqual", "a\nb", "a\nb\n")
fails("assertEqual", "", "x")
fails("assertEqual", list(range(300)), list(range(1, 301)))
fails("assertEqual", b"ab", b"ac")
fails("assertNotEqual", 1, 1)
fails("assertSequenceEqual", [1, 2], (1, 2))
fails("assertSequenceEqual", [1, 2], (1, 2, 3))
fails("assertSequenceEqual", 1, [1])
fails("assertListEqual", [1], (1,))
fails("assertSetEqual", {1}, [1])
fails("assertSetEqual", [1], {1})
fails("assertTrue", [])
fails("assertFalse", [1], "msg")
fails("assertIn", 1, [2])
fails("assertNotIn", 1, [1])
fails("assertIs", 1, None)
fails("assertIsNot", None, None)
fails("assertIsNone", 0)
fails("assertIsNotNone", None)
fails("assertIsInstance", 1, str)
fails("assertNotIsInstance", 1, (int, str))
fails("assertLess", 2, 1)
fails("assertLessEqual", 2, 1)
fails("assertGreater", 1, 2)
fails("assertGreaterEqual", 1, 2)
fails("assertAlmostEqual", 1.0, 1.1)
fails("assertAlmostEqual", 1.0, 1.00000001)
fails("assertAlmostEqual", 1.0, 1.1, places=2)
fails("assertAlmostEqual", 1.0, 1.3, delta=0.2)
fails("assertAlmostEqual", 1, 2, places=1, delta=1)
fails("assertNotAlmostEqual", 1.0, 1.0)
fails("assertNotAlmostEqual", 1.0, 1.1, delta=0.5)
fails("assertCountEqual", [1, 2, 2], [2, 3, 1])
fails("assertCountEqual", [[1], [2], [2]], [[2], [3]])
fails("assertMultiLineEqual", 1, "a")
fails("assertDictEqual", [], {})
fails("fail", "just so")
fails("fail")
case.longMessage = False
fails("assertEqual", 1, 2, "own words")
fails("assertEqual", 1, 2)
case.maxDiff = None
fails("assertEqual", list(range(60)), list(range(1, 61)))


class Broken:
    def __repr__(self):
        raise RuntimeError


try:
    case.assertEqual(Broken(), 1)
except AssertionError as e:
    print(str(e)[:10], str(e).endswith("> != 1"))
case.addTypeEqualityFunc(float, lambda a, b, msg=None: case.fail(f"floats {a} {b}"))
fails("assertEqual", 1.0, 2.0)
