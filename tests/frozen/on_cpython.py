"""Runs a program, or a unittest module, on CPython 3.13 with the engine's frozen modules in place of the library's.

    on_cpython.py FILE [ARGS]      runs a program
    on_cpython.py -m NAME [ARGS]   runs unittest on a module (CPython's own tests, where they are installed)

So the modules in crate/src/module/python are tested by the same programs on CPython and on the engine.
"""

import importlib.abc
import importlib.util
import os
import sys

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "crate", "src", "module", "python")


class Finder(importlib.abc.MetaPathFinder):
    """Finds a module in the folder of frozen modules before any other place is asked."""

    def find_spec(self, name, path, target=None):
        base = os.path.join(FOLDER, *name.split("."))
        for file, places in ((base + ".py", None), (os.path.join(base, "__init__.py"), [base])):
            if os.path.exists(file):
                return importlib.util.spec_from_file_location(name, file, submodule_search_locations=places)
        return None


# What the engine's own modules in Rust offer of CPython's internal ones.
OFFERED = {
    "_collections": ["deque", "defaultdict", "_count_elements"],
    "_functools": ["partial", "reduce", "cmp_to_key", "_lru_cache_wrapper"],
    "_weakref": ["ref"],
}


def install():
    sys.dont_write_bytecode = True
    for name, offered in OFFERED.items():
        real = importlib.import_module(name)
        stub = type(sys)(name)
        for attribute in offered:
            setattr(stub, attribute, getattr(real, attribute))
        if not os.environ.get("WHOLE"):
            sys.modules[name] = stub
    sys.meta_path.insert(0, Finder())
    ours = {entry.removesuffix(".py") for entry in os.listdir(FOLDER)}
    for name in list(sys.modules):
        if name.split(".")[0] in ours - {"io"}:
            del sys.modules[name]


def fresh_module(name, fresh=(), blocked=(), deprecated=False):
    """In CPython's tests: what compares a module with its twin in C is given ours, and no twin."""
    return None if any(other.startswith("_") for other in fresh) else importlib.import_module(name)


def main():
    install()
    arguments = sys.argv[1:]
    if arguments[0] == "-m":
        for name in sorted(sys.modules):
            if name.split(".")[0] in ("unittest", "test", "re", "logging"):
                del sys.modules[name]
        import unittest

        from test.support import import_helper

        import_helper.import_fresh_module = fresh_module
        unittest.main(module=None, argv=["unittest", *arguments[1:]])
        return
    sys.argv = arguments
    import types

    main_module = types.ModuleType("__main__")
    main_module.__file__ = arguments[0]
    sys.modules["__main__"] = main_module
    with open(arguments[0], "rb") as file:
        code = compile(file.read(), arguments[0], "exec")
    exec(code, main_module.__dict__)


if __name__ == "__main__":
    main()
