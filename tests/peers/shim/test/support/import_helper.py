import contextlib
import importlib
import sys
import unittest


def import_module(name, deprecated=False, *, required_on=()):
    try:
        return importlib.import_module(name)
    except ImportError as problem:
        raise unittest.SkipTest("a module of CPython's own implementation: " + name) from problem


def import_fresh_module(name, fresh=(), blocked=(), *, deprecated=False):
    """There is one implementation of each module; what CPython has in C beside it is lacking."""
    if any(other.startswith("_") for other in fresh):
        return Lacking()
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


class Lacking:
    """Stands for a module in C that is not there: false, and a test that leans on it is told so by the file itself."""

    def __bool__(self):
        return False

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *args, **kwargs):
        raise unittest.SkipTest("CPython's own implementation")


def unload(name):
    sys.modules.pop(name, None)


forget = unload


@contextlib.contextmanager
def ready_to_import(name=None, source=""):
    raise unittest.SkipTest("files that are written to be imported")
    yield


def make_legacy_pyc(source):
    raise unittest.SkipTest("compiled files")


class CleanImport:
    def __init__(self, *names):
        self.names = names

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        pass


def ensure_lazy_imports(imported_module, modules_to_block):
    raise unittest.SkipTest("CPython's own implementation")
