"""Importing by name. There are no loaders and no finders to be changed."""

import sys

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

__import__ = __import__


def import_module(name, package=None):
    level = 0
    if name.startswith("."):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        level = len(name) - len(name.lstrip("."))
        base = package.split(".")
        if level > len(base):
            raise ImportError("attempted relative import beyond top-level package")
        name = ".".join(base[: len(base) - level + 1] + ([name[level:]] if name[level:] else []))
    __import__(name)
    return sys.modules[name]


def invalidate_caches():
    pass


def reload(module):
    """Runs the module's source again, in the namespace that it has."""
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError("reload() argument must be a module") from None
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    file = getattr(module, "__file__", "<")
    if not file.startswith("<"):  # what is the library's cannot have changed
        with open(file, "rb") as source:
            text = source.read()
        exec(compile(text, file, "exec", dont_inherit=True), module.__dict__)
    return sys.modules[name]
