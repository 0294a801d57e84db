"""Finding tests: in classes, in modules, by name, in files."""

import functools
import sys

from . import case, suite

__unittest = True


def _failed_test(loader, name, message, exception):
    """A suite of one test that fails with what went wrong when it was looked for."""
    loader.errors.append(message)

    class _FailedTest(case.TestCase):
        _testMethodName = None

        def __init__(self, method_name):
            super().__init__(method_name)

        def __getattr__(self, wanted):
            if wanted != name:
                return super().__getattribute__(wanted)

            def testFailure():
                raise exception

            return testFailure

    _FailedTest.__module__, _FailedTest.__qualname__ = "unittest.loader", "_FailedTest"
    return loader.suiteClass([_FailedTest(name)])


class TestLoader:
    """Loads tests according to various criteria and returns them wrapped in a TestSuite."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(lambda x, y: (x > y) - (x < y))
    testNamePatterns = None
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def __init__(self):
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        """Return a suite of all test cases contained in testCaseClass"""
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        if testCaseClass in (case.TestCase, case.FunctionTestCase):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """Return a suite of all test cases contained in the given module"""
        tests = []
        for name in dir(module):
            item = getattr(module, name)
            if isinstance(item, type) and issubclass(item, case.TestCase) and item not in (
                case.TestCase, case.FunctionTestCase
            ):
                tests.append(self.loadTestsFromTestCase(item))
        tests = self.suiteClass(tests)
        load_tests = getattr(module, "load_tests", None)
        if load_tests is not None:
            try:
                return load_tests(self, tests, pattern)
            except Exception as e:
                import traceback

                message = f"Failed to call load_tests:\n{traceback.format_exc()}"
                return _failed_test(self, module.__name__, message, TypeError(message))
        return tests

    def loadTestsFromName(self, name, module=None):
        """Return a suite of all test cases given a string specifier."""
        parts = name.split(".")
        error = None
        if module is None:
            wanted = parts[:]
            while wanted:
                try:
                    module_name = ".".join(wanted)
                    module = __import__(module_name)
                    break
                except ImportError:
                    last = wanted.pop()
                    import traceback

                    message = f"Failed to import test module: {module_name}\n{traceback.format_exc()}"
                    error = last, message, ImportError(message)
                    if not wanted:
                        return _failed_test(self, *error)
            parts = parts[1:]
        obj = module
        for part in parts:
            try:
                parent, obj = obj, getattr(obj, part)
            except AttributeError as e:
                if getattr(obj, "__path__", None) is not None and error is not None:
                    return _failed_test(self, *error)
                import traceback

                message = f"Failed to access attribute:\n{traceback.format_exc()}"
                return _failed_test(self, part, message, e)
        import types

        if isinstance(obj, types.ModuleType):
            return self.loadTestsFromModule(obj)
        if isinstance(obj, type) and issubclass(obj, case.TestCase) and obj not in (case.TestCase, case.FunctionTestCase):
            return self.loadTestsFromTestCase(obj)
        if isinstance(obj, types.FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            test = parent(parts[-1])
            # A static method is no test method.
            if not isinstance(getattr(test, parts[-1]), types.FunctionType):
                return self.suiteClass([test])
        elif isinstance(obj, suite.TestSuite):
            return obj
        if callable(obj):
            test = obj()
            if isinstance(test, suite.TestSuite):
                return test
            if isinstance(test, case.TestCase):
                return self.suiteClass([test])
            raise TypeError(f"calling {obj} returned {test}, not a test")
        raise TypeError(f"don't know how to make test from: {obj}")

    def loadTestsFromNames(self, names, module=None):
        """Return a suite of all test cases found using the given sequence of string specifiers."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        """Return a sorted sequence of method names found within testCaseClass"""

        def is_wanted(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            if self.testNamePatterns is None:
                return True
            from fnmatch import fnmatchcase

            full = f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}"
            return any(fnmatchcase(full, pattern) for pattern in self.testNamePatterns)

        names = list(filter(is_wanted, dir(testCaseClass)))
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """Find and return all test modules from the specified start directory."""
        import os
        from fnmatch import fnmatch

        top = os.path.abspath(top_level_dir or start_dir)
        start = os.path.abspath(start_dir)
        if not os.path.isdir(start):
            raise ImportError(f"Start directory is not importable: {start_dir!r}")
        if top not in sys.path:
            sys.path.insert(0, top)
        return self.suiteClass(list(self._find(start, pattern, top, fnmatch, os)))

    def _find(self, folder, pattern, top, fnmatch, os):
        for entry in sorted(os.listdir(folder)):
            path = os.path.join(folder, entry)
            below = os.path.relpath(path, top)
            if os.path.isfile(path):
                name = entry.removesuffix(".py")
                if name == entry or not name.isidentifier() or not fnmatch(entry, pattern):
                    continue
                dotted = below.removesuffix(".py").replace("/", ".")
                try:
                    __import__(dotted)
                except case.SkipTest as e:
                    yield self.suiteClass([_skipped(dotted, str(e))])
                    continue
                except Exception as e:
                    import traceback

                    message = f"Failed to import test module: {dotted}\n{traceback.format_exc()}"
                    yield _failed_test(self, dotted, message, ImportError(message))
                    continue
                yield self.loadTestsFromModule(sys.modules[dotted], pattern=pattern)
            elif os.path.isfile(os.path.join(path, "__init__.py")):
                yield from self._find(path, pattern, top, fnmatch, os)


def _skipped(name, reason):
    def test_skipped(self):
        pass

    methods = {name: case.skip(reason)(test_skipped)}
    return type("ModuleSkipped", (case.TestCase,), methods)(name)


defaultTestLoader = TestLoader()
