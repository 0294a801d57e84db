"""What CPython's test files want of `test.support`, as far as it makes sense for another engine. What is for CPython alone is skipped, with the rule as reason."""

import contextlib
import functools
import io
import operator
import sys
import textwrap
import time
import unittest

verbose = 0
is_wasi = is_emscripten = is_android = is_apple = is_apple_mobile = False
is_jython = False
has_subprocess_support = has_fork_support = has_socket_support = False
MS_WINDOWS = False
# Those of the library are there, those of builtins are not.
HAVE_DOCSTRINGS = True
MISSING_C_DOCSTRINGS = True
Py_DEBUG = Py_TRACE_REFS = Py_GIL_DISABLED = False
NHASHBITS = 64
MAX_Py_ssize_t = sys.maxsize
_1M, _1G, _2G, _4G = 1 << 20, 1 << 30, 1 << 31, 1 << 32
SHORT_TIMEOUT = LONG_TIMEOUT = LOOPBACK_TIMEOUT = INTERNET_TIMEOUT = 30.0
REPO_ROOT = "/"
TEST_MODULES_ENABLED = True
use_resources = ()
PGO = False
has_strftime_extensions = True


class Error(Exception):
    """What a helper of the tests raises."""


class TestFailed(Error):
    """A test that finds out by itself that it failed."""


def _skip(reason):
    return unittest.skip(reason)


def cpython_only(test):
    return _skip("CPython's own implementation")(test)


def impl_detail(msg=None, **guards):
    return _skip("CPython's own implementation") if guards.get("cpython", True) else _keep


def _keep(test):
    return test


def check_impl_detail(**guards):
    return not guards.get("cpython", True) if guards else False


def _requires(reason):
    def decorate(*args, **kwargs):
        if len(args) == 1 and callable(args[0]) and not kwargs:
            return _skip(reason)(args[0])
        return _skip(reason)

    return decorate


requires_docstrings = _keep
requires_subprocess = requires_fork = requires_working_socket = _requires("processes and sockets")
requires_IEEE_754 = force_not_colorized = _keep
skip_if_suppress_immortalization = lambda: _keep
darwin_malloc_err_warning = lambda test_name: None
late_deletion = lambda obj: None
has_no_debug_ranges = lambda: False
check_sanitizer = lambda *, address=False, memory=False, ub=False, thread=False: False
requires_specialization = requires_limited_api = requires_gil_enabled = no_tracing = refcount_test = _skip("CPython's own implementation")
bigaddrspacetest = _skip("gigabytes of memory")
skip_if_pgo_task = skip_if_sanitizer = skip_emscripten_stack_overflow = skip_wasi_stack_overflow = skip_if_buggy_ucrt_strfptime = _keep


class _Harmless(contextlib.ContextDecorator):
    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        return None


suppress_immortalization = lambda suppress=True: _Harmless()
SuppressCrashReport = _Harmless


def skip_on_s390x(test):
    return test


def requires_debug_ranges(reason="requires co_positions / debug_ranges"):
    return _keep


def requires_mac_ver(*least):
    return _keep


def findfile(filename, subdir=None):
    """A file of data that stands beside the tests."""
    import os

    parts = [os.path.dirname(os.path.dirname(__file__)), *([subdir] if subdir else []), filename]
    return os.path.join(*parts)


def wait_process(pid, *, exitcode, timeout=None):
    raise unittest.SkipTest("processes and sockets")


def requires_resource(resource):
    return _skip("a resource that is off: " + resource)


def requires(resource, msg=None):
    raise unittest.SkipTest("a resource that is off: " + resource)


def is_resource_enabled(resource):
    return False


def bigmemtest(size, memuse, dry_run=True):
    def decorate(test):
        @functools.wraps(test)
        def run(self):
            return test(self, 5147)

        run.size, run.memuse = size, memuse
        return run

    return decorate


def run_with_locale(*args):
    return _skip("locales")


def run_with_tz(*args):
    return _skip("time zones of the machine")


def gc_collect():
    import gc

    gc.collect()


@contextlib.contextmanager
def disable_gc():
    import gc

    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@contextlib.contextmanager
def gc_threshold(*thresholds):
    import gc

    before = gc.get_threshold()
    gc.set_threshold(*thresholds)
    try:
        yield
    finally:
        gc.set_threshold(*before)


@contextlib.contextmanager
def captured_output(name):
    before = getattr(sys, name)
    setattr(sys, name, io.StringIO())
    try:
        yield getattr(sys, name)
    finally:
        setattr(sys, name, before)


captured_stdout = lambda: captured_output("stdout")
captured_stderr = lambda: captured_output("stderr")
captured_stdin = lambda: captured_output("stdin")


class catch_unraisable_exception:
    def __init__(self):
        self.unraisable = None

    def _hook(self, unraisable):
        self.unraisable = unraisable

    def __enter__(self):
        self._before, sys.unraisablehook = sys.unraisablehook, self._hook
        return self

    def __exit__(self, *exc_info):
        sys.unraisablehook = self._before
        self.__dict__.pop("unraisable", None)


@contextlib.contextmanager
def swap_attr(obj, name, value):
    if hasattr(obj, name):
        before = getattr(obj, name)
        setattr(obj, name, value)
        try:
            yield before
        finally:
            setattr(obj, name, before)
    else:
        setattr(obj, name, value)
        try:
            yield
        finally:
            if hasattr(obj, name):
                delattr(obj, name)


@contextlib.contextmanager
def swap_item(obj, name, value):
    missing = object()
    before = obj.get(name, missing)
    obj[name] = value
    try:
        yield
    finally:
        if before is missing:
            obj.pop(name, None)
        else:
            obj[name] = before


@contextlib.contextmanager
def adjust_int_max_str_digits(most):
    before = sys.get_int_max_str_digits()
    try:
        sys.set_int_max_str_digits(most)
        yield
    finally:
        sys.set_int_max_str_digits(before)


@contextlib.contextmanager
def infinite_recursion(most=None):
    before = sys.getrecursionlimit()
    try:
        sys.setrecursionlimit(most or 20_000)
        yield
    finally:
        sys.setrecursionlimit(before)


@contextlib.contextmanager
def setswitchinterval(interval):
    yield


def get_c_recursion_limit():
    """More builtins in one another than the engine has room for."""
    return 5100


def exceeds_recursion_limit():
    return 10_000


get_recursion_depth = lambda: 1
get_recursion_available = lambda: sys.getrecursionlimit()
set_recursion_limit = infinite_recursion


class CPUStopwatch:
    def __enter__(self):
        self.seconds = 0.0
        self.clock_info = time.get_clock_info("process_time")
        return self

    def __exit__(self, *exc_info):
        pass


def check_sizeof(test, o, size):
    test.assertEqual(sys.getsizeof(o), size)


def calcobjsize(fmt):
    raise unittest.SkipTest("CPython's own implementation")


calcvobjsize = calcobjsize


def check_free_after_iterating(test, iterate, cls, args=()):
    done = False

    def wrapper():
        class A(cls):
            def __del__(self):
                nonlocal done
                done = True
                try:
                    next(it)
                except StopIteration:
                    pass

        it = iterate(A(*args))
        test.assertRaises(StopIteration, next, it)

    wrapper()
    gc_collect()
    test.assertTrue(done)


def check_syntax_error(testcase, statement, errtext="", *, lineno=None, offset=None):
    with testcase.assertRaisesRegex(SyntaxError, errtext) as cm:
        compile(statement, "<test string>", "exec")
    err = cm.exception
    testcase.assertIsNotNone(err.lineno)
    if lineno is not None:
        testcase.assertEqual(err.lineno, lineno)
    testcase.assertIsNotNone(err.offset)
    if offset is not None:
        testcase.assertEqual(err.offset, offset)


def check_disallow_instantiation(testcase, tp, *args, **kwds):
    testcase.assertRaises(TypeError, tp, *args, **kwds)


def check__all__(*args, **kwargs):
    raise unittest.SkipTest("CPython's own implementation")


def collision_stats(nbins, nballs):
    raise unittest.SkipTest("statistics of hashes")


def run_in_subinterp(code):
    raise unittest.SkipTest("subinterpreters")


def load_package_tests(pkg_dir, loader, standard_tests, pattern):
    return standard_tests


def run_code(code, extra_names=None):
    namespace = {"__name__": "<test>"}
    namespace.update(extra_names or {})
    exec(textwrap.dedent(code), namespace)
    return namespace


def sortdict(mapping):
    return "{" + ", ".join("%r: %r" % pair for pair in sorted(mapping.items())) + "}"


def iter_builtin_types():
    return iter(())


def iter_slot_wrappers(cls):
    """The special methods of a class: their names, and whether the class has each of its own."""
    for name in dir(cls):
        if name.startswith("__") and callable(getattr(cls, name)) and name not in ("__class__", "__new__"):
            yield name, name in vars(cls)


class _AlwaysEqual:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


class _NeverEqual:
    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


ALWAYS_EQ, NEVER_EQ = _AlwaysEqual(), _NeverEqual()


@functools.total_ordering
class _Largest:
    def __eq__(self, other):
        return isinstance(other, _Largest)

    def __lt__(self, other):
        return False


@functools.total_ordering
class _Smallest:
    def __eq__(self, other):
        return isinstance(other, _Smallest)

    def __gt__(self, other):
        return False


LARGEST, SMALLEST = _Largest(), _Smallest()


class BrokenIter:
    def __init__(self, init_raises=False, next_raises=False, iter_raises=False):
        if init_raises:
            1 / 0
        self.next_raises = next_raises
        self.iter_raises = iter_raises

    def __next__(self):
        if self.next_raises:
            1 / 0

    def __iter__(self):
        if self.iter_raises:
            1 / 0
        return self


class Stopwatch(CPUStopwatch):
    pass
