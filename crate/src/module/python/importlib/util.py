"""Finding modules without importing them, and making modules from what was found."""

import sys

import _yieldscope
from importlib.machinery import ModuleSpec, SourceFileLoader, _file_name, _LibraryLoader

_missing = object()


def resolve_name(name, package):
    """Resolve a relative module name to an absolute one."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    rest = name.lstrip(".")
    level = len(name) - len(rest)
    parts = package.rsplit(".", level - 1)
    if len(parts) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{parts[0]}.{rest}" if rest else parts[0]


def find_spec(name, package=None):
    """Return the spec for the specified module; the packages around it are imported."""
    fullname = resolve_name(name, package)
    known = sys.modules.get(fullname, _missing)
    if known is not _missing:
        return _kept_spec(fullname, known)
    parent = fullname.rpartition(".")[0]
    if parent:
        around = __import__(parent, fromlist=["__path__"])
        if not hasattr(around, "__path__"):
            raise ModuleNotFoundError(
                f"__path__ attribute not found on {parent!r} while trying to find {fullname!r}", name=fullname
            )
    spec = _yieldscope.find_spec(fullname)
    if spec is not None:
        spec.loader = SourceFileLoader(fullname, spec.origin) if spec.has_location else _LibraryLoader(fullname)
    return spec


def _kept_spec(fullname, module):
    if module is None:
        return None
    try:
        spec = module.__spec__
    except AttributeError:
        raise ValueError(f"{fullname}.__spec__ is not set") from None
    if spec is None:
        raise ValueError(f"{fullname}.__spec__ is None")
    return spec


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """Return a module spec based on various loader methods."""
    if origin is None and hasattr(loader, "get_filename"):
        if is_package is None:
            return spec_from_file_location(name, loader=loader)
        return spec_from_file_location(name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None and hasattr(loader, "is_package"):
        is_package = loader.is_package(name)
    return ModuleSpec(name, loader, origin=origin, is_package=bool(is_package))


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_missing):
    """Return a module spec based on a file location."""
    from os import fspath
    from os.path import abspath

    if location is None:
        location = loader.get_filename(name)
    location = abspath(fspath(location))
    if loader is None:
        if not location.endswith(".py"):
            return None
        loader = SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    folder = location.rpartition("/")[0]
    if submodule_search_locations is _missing:
        if _file_name(location) == "__init__.py":
            spec.submodule_search_locations = [folder]
    else:
        spec.submodule_search_locations = [folder] if submodule_search_locations == [] else submodule_search_locations
    return spec


def module_from_spec(spec):
    """Create a module based on the provided spec."""
    module = None
    if hasattr(spec.loader, "create_module"):
        module = spec.loader.create_module(spec)
    if module is None:
        module = type(sys)(spec.name)
    module.__spec__ = spec
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    if spec.has_location:
        module.__file__ = spec.origin
    return module


def decode_source(source_bytes):
    """Decode bytes representing source code and return the string, with universal newlines."""
    import re

    encoding = "utf-8"
    for line in source_bytes.splitlines()[:2]:
        declared = re.match(rb"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", line)
        if declared:
            encoding = declared[1].decode("ascii")
            break
    text = source_bytes.decode("utf-8-sig" if encoding == "utf-8" else encoding)
    return text.replace("\r\n", "\n").replace("\r", "\n")
