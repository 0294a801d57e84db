import importlib
import sys
import unittest


def import_module(name, deprecated=False, *, required_on=()):
    try:
        return importlib.import_module(name)
    except ImportError as problem:
        raise unittest.SkipTest("a module of CPython's own implementation: " + name) from problem


def import_fresh_module(name, fresh=(), blocked=(), *, deprecated=False):
    """There is one implementation of each module: the one asked for, or none if that is blocked or CPython's in C."""
    if any(other.startswith("_") for other in fresh):
        return None
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


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
