"""The program's files and what it can know of its surroundings. Processes, permissions and links are not there."""

import abc
import sys
from types import GenericAlias

from _yieldscope import change_directory as _change_directory
from _yieldscope import current_directory as getcwd
import _collections_abc as _abc
from _yieldscope import is_directory as _is_directory
from _yieldscope import list_directory as _list_directory
from _yieldscope import make_directory as _make_directory
from _yieldscope import remove_directory as _remove_directory
from _yieldscope import remove_file as _remove_file

name = "posix"
linesep = "\n"
devnull = "/dev/null"
error = OSError


def _text(value):
    if not isinstance(value, str):
        raise TypeError(f"str expected, not {type(value).__name__}")
    return value


class _Environ(_abc.MutableMapping):
    """The variables of the environment: texts by names."""

    def __init__(self):
        self._data = {}

    def __getitem__(self, key):
        return self._data[_text(key)]

    def __setitem__(self, key, value):
        if "=" in _text(key):
            raise ValueError("illegal environment variable name")
        if not key:
            raise OSError(22, "Invalid argument")
        self._data[key] = _text(value)

    def __delitem__(self, key):
        del self._data[_text(key)]

    def __iter__(self):
        yield from list(self._data)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return f"environ({self._data!r})"

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, _abc.Mapping):
            return NotImplemented
        return dict(self) | dict(other)

    def __ror__(self, other):
        if not isinstance(other, _abc.Mapping):
            return NotImplemented
        return dict(other) | dict(self)


environ = _Environ()


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
    method = next((base.__dict__["__fspath__"] for base in kind.__mro__ if "__fspath__" in base.__dict__), None)
    if method is None:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {kind.__name__}")
    text = method.__get__(path, kind)()
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


def _missing(path):
    return FileNotFoundError(2, "No such file or directory", path)


def listdir(path="."):
    """Return a list containing the names of the files in the directory."""
    path = fspath(path)
    if not path:
        raise _missing(path)
    if _is_directory(path) is False:
        raise NotADirectoryError(20, "Not a directory", path)
    return _list_directory(path)


def _kind(path):
    """None where nothing is, else whether it is a directory."""
    return _is_directory(fspath(path))


def chdir(path):
    """Change the current working directory to the specified path."""
    path = fspath(path)
    kind = _kind(path)
    if kind is None:
        raise _missing(path)
    if not kind:
        raise NotADirectoryError(20, "Not a directory", path)
    _change_directory(path)


def mkdir(path, mode=0o777, *, dir_fd=None):
    """Create a directory."""
    path = fspath(path)
    if _kind(path) is not None:
        raise FileExistsError(17, "File exists", path)
    from posixpath import dirname

    if not _kind(dirname(path.rstrip("/")) or "."):
        raise _missing(path)
    _make_directory(path)


def makedirs(name, mode=0o777, exist_ok=False):
    """Create a leaf directory and all intermediate ones."""
    from posixpath import dirname

    name = fspath(name)
    above = dirname(name.rstrip("/"))
    if above and _kind(above) is None:
        makedirs(above, mode, exist_ok=True)
    try:
        mkdir(name, mode)
    except FileExistsError:
        if not exist_ok or not _kind(name):
            raise


def rmdir(path, *, dir_fd=None):
    """Remove a directory."""
    path = fspath(path)
    kind = _kind(path)
    if kind is None:
        raise _missing(path)
    if not kind:
        raise NotADirectoryError(20, "Not a directory", path)
    if listdir(path):
        raise OSError(39, "Directory not empty", path)
    _remove_directory(path)


def removedirs(name):
    """Remove a leaf directory and all empty intermediate ones."""
    from posixpath import dirname

    rmdir(name)
    above = dirname(fspath(name).rstrip("/"))
    while above:
        try:
            rmdir(above)
        except OSError:
            break
        above = dirname(above)


def remove(path, *, dir_fd=None):
    """Remove a file."""
    path = fspath(path)
    if _kind(path):
        raise IsADirectoryError(21, "Is a directory", path)
    _remove_file(path)


unlink = remove


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Rename a file or directory."""
    src, dst = fspath(src), fspath(dst)
    kind = _kind(src)
    if kind is None:
        raise FileNotFoundError(2, "No such file or directory", src, None, dst)
    if not kind:
        with open(src, "rb") as source:
            data = source.read()
        with open(dst, "wb") as target:
            target.write(data)
        remove(src)
        return
    mkdir(dst)
    for name in listdir(src):
        rename(f"{src}/{name}", f"{dst}/{name}")
    rmdir(src)


replace = rename


class stat_result(tuple):
    """What is known about a file: its kind and its size."""

    __slots__ = ()

    st_mode = property(lambda self: self[0])
    st_ino = property(lambda self: self[1])
    st_dev = property(lambda self: self[2])
    st_nlink = property(lambda self: self[3])
    st_uid = property(lambda self: self[4])
    st_gid = property(lambda self: self[5])
    st_size = property(lambda self: self[6])
    st_atime = st_mtime = st_ctime = property(lambda self: 0.0)
    st_atime_ns = st_mtime_ns = st_ctime_ns = property(lambda self: 0)

    def __repr__(self):
        names = ("mode", "ino", "dev", "nlink", "uid", "gid", "size", "atime", "mtime", "ctime")
        return f"os.stat_result({', '.join(f'st_{name}={value}' for name, value in zip(names, self))})"


def stat(path, *, dir_fd=None, follow_symlinks=True):
    """Perform a stat system call on the given path: there is a size, and no times."""
    path = fspath(path)
    kind = _kind(path)
    if kind is None:
        raise _missing(path)
    if kind:
        return stat_result((0o40755, 0, 0, 1, 0, 0, 0, 0, 0, 0))
    with open(path, "rb") as file:
        return stat_result((0o100644, 0, 0, 1, 0, 0, file.seek(0, 2), 0, 0, 0))


lstat = stat


class DirEntry:
    """An entry of a directory, as `scandir` yields it."""

    def __init__(self, folder, name):
        self.name = name
        self.path = path.join(folder, name)

    def is_dir(self, *, follow_symlinks=True):
        return _kind(self.path) is True

    def is_file(self, *, follow_symlinks=True):
        return _kind(self.path) is False

    def is_symlink(self):
        return False

    def is_junction(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return stat(self.path)

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"


class _Scan:
    """The entries of a directory, one by one; also a context manager."""

    def __init__(self, folder):
        self._entries = (DirEntry(folder, name) for name in listdir(folder))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def close(self):
        self._entries.close()

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def scandir(path="."):
    """Return an iterator of DirEntry objects for given path."""
    return _Scan(fspath(path))


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Directory tree generator: yields (dirpath, dirnames, filenames) for each directory."""
    top = fspath(top)
    try:
        names = listdir(top)
    except OSError as e:
        if onerror is not None:
            onerror(e)
        return
    folders, files = [], []
    for name in names:
        (folders if _kind(path.join(top, name)) else files).append(name)
    if topdown:
        yield top, folders, files
    for name in folders:
        yield from walk(path.join(top, name), topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files


F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    """Whether something is at the path: what is there can be read and written."""
    return _kind(path) is not None


def getpid():
    """Return the current process id: a program is alone here."""
    return 1


def cpu_count():
    """Return the number of logical CPUs that a program can use."""
    return 1


process_cpu_count = cpu_count


def getlogin():
    return "user"


class terminal_size(tuple):
    """A tuple of (columns, lines) for holding terminal window size"""

    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])

    def __repr__(self):
        return f"os.terminal_size(columns={self[0]}, lines={self[1]})"


def get_terminal_size(fd=1):
    """Return the size of the terminal window as (columns, lines): there is none."""
    raise OSError(25, "Inappropriate ioctl for device")


def strerror(code):
    """Translate an error code to a message string."""
    import errno

    return errno._MESSAGES.get(code, f"Unknown error {code}")


def _refused(name):
    def refuse(*args, **kwargs):
        raise NotImplementedError(f"os.{name}() is not supported by Yieldscope")

    refuse.__name__ = refuse.__qualname__ = name
    return refuse


for _name in (
    "system", "popen", "fork", "kill", "chmod", "chown", "link", "symlink", "readlink", "urandom", "pipe", "utime",
    "execv", "_exit", "abort", "waitpid", "umask", "truncate", "statvfs",
):
    globals()[_name] = _refused(_name)
del _name


# `posixpath` needs what stands above.
import posixpath as path
from posixpath import altsep, curdir, defpath, extsep, pardir, pathsep, sep

sys.modules["os.path"] = path
