"""The program's files and what it can know of its surroundings. Processes, permissions and links are not there."""

import abc
import sys
from types import GenericAlias

from _yieldscope import current_directory as getcwd
from _yieldscope import list_directory as _list_directory
from _yieldscope import remove_file as _remove_file

name = "posix"
linesep = "\n"
devnull = "/dev/null"
environ = {}


class PathLike(abc.ABC):
    """Abstract base class for implementing the file system path protocol."""

    __slots__ = ()

    @abc.abstractmethod
    def __fspath__(self):
        """Return the file system path representation of the object."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return any("__fspath__" in base.__dict__ for base in subclass.__mro__) or NotImplemented
        return NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


def fspath(path):
    """The path as str or bytes."""
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    try:
        text = kind.__fspath__(path)
    except AttributeError:
        if hasattr(kind, "__fspath__"):
            raise
        raise TypeError(f"expected str, bytes or os.PathLike object, not {kind.__name__}") from None
    if not isinstance(text, (str, bytes)):
        raise TypeError(f"expected {kind.__name__}.__fspath__() to return str or bytes, not {type(text).__name__}")
    return text


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode("utf-8") if isinstance(filename, bytes) else filename


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode("utf-8") if isinstance(filename, str) else filename


def getenv(key, default=None):
    return environ.get(key, default)


def listdir(path="."):
    return _list_directory(fspath(path))


def remove(path):
    _remove_file(fspath(path))


unlink = remove


def rename(src, dst):
    with open(src, "rb") as source:
        data = source.read()
    with open(dst, "wb") as target:
        target.write(data)
    remove(src)


replace = rename


# `posixpath` needs what stands above.
import posixpath as path
from posixpath import altsep, curdir, extsep, pardir, pathsep, sep

sys.modules["os.path"] = path
