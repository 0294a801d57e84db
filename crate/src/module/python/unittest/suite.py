"""Suites: tests run one after another, with the fixtures of their classes and modules."""

import sys

from . import case, util

__unittest = True


class BaseTestSuite:
    """A simple test suite that doesn't provide class or module shared fixtures."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return f"<{util.strclass(self.__class__)} tests={list(self)}>"

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)

    __hash__ = None

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        return result

    def _removeTestAtIndex(self, index):
        """Stop holding a reference to the TestCase at index."""
        try:
            test = self._tests[index]
        except TypeError:
            # A subclass keeps its tests its own way.
            return
        if hasattr(test, "countTestCases"):
            self._removed_tests += test.countTestCases()
        self._tests[index] = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the tests without collecting errors in a TestResult"""
        for test in self:
            test.debug()


class _ErrorHolder:
    """Stands for a fixture that went wrong, where a test is expected."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def __str__(self):
        return self.id()

    def run(self, result):
        pass

    def __call__(self, result):
        return self.run(result)

    def countTestCases(self):
        return 0


class _DebugResult:
    """Used by debug(): errors of fixtures are raised."""

    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False


def _is_suite(test):
    try:
        iter(test)
    except TypeError:
        return False
    return True


class TestSuite(BaseTestSuite):
    """A test suite is a composite test consisting of a number of TestCases.

    It runs setUpClass, setUpModule and their counterparts when the class of the tests changes.
    """

    def run(self, result, debug=False):
        top_level = not getattr(result, "_testRunEntered", False)
        if top_level:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if not _is_suite(test):
                cls = test.__class__
                self._leave_class(test, result)
                self._change_module(test, result)
                self._enter_class(test, result)
                result._previousTestClass = cls
                if getattr(cls, "_classSetupFailed", False) or getattr(result, "_moduleSetUpFailed", False):
                    continue
            if not debug:
                test(result)
            elif isinstance(test, TestSuite):
                test.run(result, debug)
            else:
                test.debug()
            if self._cleanup:
                self._removeTestAtIndex(index)
        if top_level:
            self._leave_class(None, result)
            self._leave_module(result)
            result._testRunEntered = False
        return result

    def debug(self):
        """Run the tests without collecting errors in a TestResult"""
        self.run(_DebugResult(), True)

    def _enter_class(self, test, result):
        cls = test.__class__
        if cls is getattr(result, "_previousTestClass", None) or result._moduleSetUpFailed:
            return
        if getattr(cls, "__unittest_skip__", False):
            return
        try:
            cls._classSetupFailed = False
        except TypeError:
            # A class that is no TestCase and takes no attributes.
            pass
        set_up = getattr(cls, "setUpClass", None)
        if set_up is None:
            return
        name = util.strclass(cls)
        failed = False
        with _Captured(result):
            try:
                set_up()
            except Exception as e:
                _raise_in_debug(result)
                failed = True
                try:
                    cls._classSetupFailed = True
                except TypeError:
                    pass
                self._fixture_failed(result, e, f"setUpClass ({name})", sys.exc_info())
            if failed:
                self._clean_class(cls, result, f"setUpClass ({name})")

    def _leave_class(self, test, result):
        cls = getattr(result, "_previousTestClass", None)
        if cls is None or cls is test.__class__:
            return
        if getattr(cls, "_classSetupFailed", False) or getattr(result, "_moduleSetUpFailed", False):
            return
        if getattr(cls, "__unittest_skip__", False):
            return
        tear_down = getattr(cls, "tearDownClass", None)
        do_cleanups = getattr(cls, "doClassCleanups", None)
        if tear_down is None and do_cleanups is None:
            return
        name = f"tearDownClass ({util.strclass(cls)})"
        with _Captured(result):
            if tear_down is not None:
                try:
                    tear_down()
                except Exception as e:
                    _raise_in_debug(result)
                    self._fixture_failed(result, e, name, sys.exc_info())
            self._clean_class(cls, result, name)

    def _clean_class(self, cls, result, name):
        if getattr(cls, "doClassCleanups", None) is None:
            return
        cls.doClassCleanups()
        for info in cls.tearDown_exceptions:
            if isinstance(result, _DebugResult):
                raise info[1]
            self._fixture_failed(result, info[1], name, info)

    def _change_module(self, test, result):
        before = getattr(result, "_previousTestClass", None)
        name = test.__class__.__module__
        if before is not None and before.__module__ == name:
            return
        self._leave_module(result)
        result._moduleSetUpFailed = False
        module = sys.modules.get(name)
        set_up = getattr(module, "setUpModule", None)
        if set_up is None:
            return
        with _Captured(result):
            try:
                set_up()
            except Exception as e:
                _raise_in_debug(result)
                result._moduleSetUpFailed = True
                self._fixture_failed(result, e, f"setUpModule ({name})", sys.exc_info())
            if result._moduleSetUpFailed:
                self._clean_module(result, f"setUpModule ({name})")

    def _leave_module(self, result):
        before = getattr(result, "_previousTestClass", None)
        if before is None or result._moduleSetUpFailed:
            return
        module = sys.modules.get(before.__module__)
        if module is None:
            return
        name = f"tearDownModule ({before.__module__})"
        with _Captured(result):
            tear_down = getattr(module, "tearDownModule", None)
            if tear_down is not None:
                try:
                    tear_down()
                except Exception as e:
                    _raise_in_debug(result)
                    self._fixture_failed(result, e, name, sys.exc_info())
            self._clean_module(result, name)

    def _clean_module(self, result, name):
        try:
            case.doModuleCleanups()
        except Exception as e:
            _raise_in_debug(result)
            self._fixture_failed(result, e, name, sys.exc_info())

    def _fixture_failed(self, result, exception, name, info):
        error = _ErrorHolder(name)
        if isinstance(exception, case.SkipTest) and hasattr(result, "addSkip"):
            result.addSkip(error, str(exception))
        else:
            result.addError(error, info)


def _raise_in_debug(result):
    if isinstance(result, _DebugResult):
        raise


class _Captured:
    """What a fixture prints is kept, where the result keeps the prints of tests."""

    def __init__(self, result):
        self.result = result

    def __enter__(self):
        getattr(self.result, "_setupStdout", lambda: None)()

    def __exit__(self, *info):
        getattr(self.result, "_restoreStdout", lambda: None)()
