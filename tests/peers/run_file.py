"""Runs one of CPython's test files in the engine and prints what came of each test: `passed NAME`, `failed NAME: why`, `skipped NAME: rule`.

    yieldscope run run_file.py MODULE
"""

import doctest
import enum
import importlib
import sys
import traceback
import types
import unittest


#: What is part of CPython's own implementation or of the machine; a test that needs one is not applicable.
NOT_HERE = {"_testcapi", "_testinternalcapi", "_testlimitedcapi", "_testmultiphase", "_imp", "_ctypes", "_posixsubprocess", "_xxsubinterpreters", "_interpreters"}


def missing(error):
    name = (getattr(error, "name", None) or "").partition(".")[0] if isinstance(error, ImportError) else None
    return name if name in NOT_HERE else None


class Missing(types.ModuleType):
    """A module that a file imports at its head, though only some of its tests need it."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Absent("module " + self.__name__)


class Absent:
    """What such a module would have had: whoever uses it is skipped."""

    def __init__(self, reason):
        self._reason = reason

    def _skip(self, *args, **kwargs):
        raise unittest.SkipTest(self._reason)

    def __add__(self, other):
        """`pickle.HIGHEST_PROTOCOL + 1` at the head of a file: there is no protocol; in a test it is skipped."""
        return 0 if sys._getframe(1).f_code.co_name == "<module>" else self._skip()

    __call__ = __radd__ = __iter__ = __index__ = __int__ = __enter__ = __contains__ = __getitem__ = _skip

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        self._skip()


class Patch(Absent):
    """`mock.patch`, where it decorates: the test is skipped."""

    def __call__(self, *args, **kwargs):
        return unittest.skip(self._reason)

    object = dict = multiple = __call__


#: Modules that the engine does not have.
MISSING = """
_colorize _datetime ctypes dis locale marshal multiprocessing platform pydoc select shelve shlex signal socket stat subprocess sysconfig
test.test_import unittest.mock
""".split()
for name in MISSING:
    sys.modules[name] = Missing(name)
# How CPython was built: not at all.
sys.modules["sysconfig"].get_config_vars = lambda *names: {}
sys.modules["sysconfig"].get_config_var = lambda name: None
unittest.mock = sys.modules["unittest.mock"]
unittest.mock.patch = Patch("module unittest.mock")
sys.modules["test.test_import"].no_rerun = Patch("CPython's own implementation")
# CPython compares two ways in which it makes its own enums.
enum._test_simple_enum = Absent("CPython's own implementation")


class Result(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.wrong = set()

    def say(self, word, test, why=""):
        name = test.id().removeprefix(sys.argv[1] + ".")
        print(word, name + (": " + why if why else ""), flush=True)

    def addSuccess(self, test):
        self.say("passed", test)

    def addSkip(self, test, reason):
        self.say("skipped", test, reason)

    def fail(self, test, err):
        if isinstance(err[1], unittest.SkipTest):
            return self.addSkip(test, str(err[1]))
        if missing(err[1]):
            return self.addSkip(test, "module " + missing(err[1]))
        if id(test) not in self.wrong:
            self.wrong.add(id(test))
            last = traceback.format_exception_only(err[0], err[1])[-1].strip().replace("\n", " ")
            self.say("failed", test, last[:200])

    addError = addFailure = fail

    def addExpectedFailure(self, test, err):
        self.say("passed", test)

    def addUnexpectedSuccess(self, test):
        self.say("failed", test, "an unexpected success")

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self.fail(test, err)

    def startTest(self, test):
        pass

    def stopTest(self, test):
        pass


def cases(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from cases(test)
        else:
            yield test


class Example(unittest.TestCase):
    """One doctest: passed if all its examples are."""

    def __init__(self, test):
        super().__init__("run_examples")
        self.test = test

    def id(self):
        return "doctest " + self.test.name

    def run_examples(self):
        said = []
        runner = doctest.DocTestRunner(verbose=False, optionflags=doctest.REPORT_ONLY_FIRST_FAILURE)
        outcome = runner.run(self.test, out=said.append, clear_globs=False)
        if outcome.failed:
            raise AssertionError("%d of %d examples: %s" % (outcome.failed, outcome.attempted, " ".join("".join(said).split())[-160:]))


def main():
    name = sys.argv[1]
    try:
        module = importlib.import_module(name)
    except unittest.SkipTest as reason:
        print("skipped", "whole file:", reason)
        return
    except ImportError as error:
        if not missing(error):
            raise
        print("skipped", "whole file: module", missing(error))
        return
    suites = [unittest.defaultTestLoader.loadTestsFromTestCase(value) for value in list(vars(module).values())
              if isinstance(value, type) and issubclass(value, unittest.TestCase) and value.__module__ == name]
    tests = list(cases(suites))
    for test in doctest.DocTestFinder().find(module):
        if test.examples:
            tests.append(Example(test))
    result = Result()
    fixtures = getattr(module, "setUpModule", None)
    if fixtures:
        fixtures()
    seen = set()
    for test in tests:
        cls = type(test)
        if cls not in seen:
            seen.add(cls)
            try:
                if not getattr(cls, "__unittest_skip__", False):
                    cls.setUpClass()
            except unittest.SkipTest as reason:
                cls.__unittest_skip__ = True
                cls.__unittest_skip_why__ = str(reason)
        test.run(result)


main()
