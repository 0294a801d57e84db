"""Paths as objects: POSIX rules, over the program's files."""

import functools
import io
import os
from fnmatch import fnmatchcase

__all__ = ["UnsupportedOperation", "PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


class UnsupportedOperation(NotImplementedError):
    """An exception that is raised when an unsupported operation is called on a path object."""


class _Parents:
    """The logical ancestors of a path."""

    def __init__(self, path):
        self._path = path
        self._root, self._tail = path._root, path._tail

    def __len__(self):
        return len(self._tail)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        return self._path._made(self._root, self._tail[:len(self._tail) - index - 1])

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


@functools.total_ordering
class PurePath:
    """A path that is only looked at, without the files."""

    parser = os.path

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        texts = []
        for arg in args:
            text = arg._text if isinstance(arg, PurePath) else arg
            if hasattr(type(text), "__fspath__"):
                text = os.fspath(text)
            if not isinstance(text, str):
                raise TypeError(
                    "argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                    f"not {type(text).__name__!r}"
                )
            texts.append(text)
        text = os.path.join(*texts) if texts else ""
        _, self._root, rest = os.path.splitroot(text)
        self._tail = [part for part in rest.split("/") if part and part != "."]

    @classmethod
    def _made(cls, root, tail):
        self = object.__new__(cls)
        self._root, self._tail = root, list(tail)
        return self

    def with_segments(self, *pathsegments):
        """Construct a new path object from any number of path-like objects."""
        return type(self)(*pathsegments)

    @property
    def _text(self):
        return self._root + "/".join(self._tail) or "."

    def __str__(self):
        return self._text

    def __fspath__(self):
        return self._text

    def __bytes__(self):
        return os.fsencode(self._text)

    def __repr__(self):
        return f"{type(self).__name__}({self.as_posix()!r})"

    def __reduce__(self):
        return type(self), self.parts

    def as_posix(self):
        """Return the string representation of the path with forward (/) slashes."""
        return self._text

    def as_uri(self):
        """Return the path as a URI."""
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        safe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/"
        return "file://" + "".join(chr(b) if chr(b) in safe else f"%{b:02X}" for b in bytes(self))

    drive = property(lambda self: "", doc="The drive prefix (letter or UNC path), if any.")
    root = property(lambda self: self._root, doc="The root of the path, if any.")
    anchor = root

    @property
    def parts(self):
        """An object providing sequence-like access to the components in the filesystem path."""
        return (self._root, *self._tail) if self._root else tuple(self._tail)

    @property
    def name(self):
        """The final path component, if any."""
        return self._tail[-1] if self._tail else ""

    @property
    def suffix(self):
        """The final component's last suffix, if any. This includes the leading period."""
        name = self.name.lstrip(".")
        at = name.rfind(".")
        return name[at:] if 0 < at < len(name) - 1 else ""

    @property
    def suffixes(self):
        """A list of the final component's suffixes, if any."""
        name = self.name
        if name.endswith("."):
            return []
        return ["." + suffix for suffix in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        """The final path component, minus its last suffix."""
        suffix = self.suffix
        return self.name[:-len(suffix)] if suffix else self.name

    @property
    def parent(self):
        """The logical parent of the path."""
        return self._made(self._root, self._tail[:-1]) if self._tail else self

    @property
    def parents(self):
        """A sequence of this path's logical parents."""
        return _Parents(self)

    def with_name(self, name):
        """Return a new path with the file name changed."""
        if not name or "/" in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        return self._made(self._root, [*self._tail[:-1], name])

    def with_stem(self, stem):
        """Return a new path with the stem changed."""
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        """Return a new path with the file suffix changed."""
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and (not suffix.startswith(".") or suffix == "." or "/" in suffix):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    def joinpath(self, *pathsegments):
        """Combine this path with one or several arguments."""
        return self.with_segments(self, *pathsegments)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def relative_to(self, other, *, walk_up=False):
        """Return the relative path to another path."""
        if not isinstance(other, PurePath):
            other = self.with_segments(other)
        for up, path in enumerate([other, *other.parents]):
            if path == self or path in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if path.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        return self._made("", [".."] * up + self._tail[len(path._tail):])

    def is_relative_to(self, other):
        """Return True if the path is relative to another path or False."""
        if not isinstance(other, PurePath):
            other = self.with_segments(other)
        return other == self or other in self.parents

    def is_absolute(self):
        """True if the path is absolute (has both a root and, if applicable, a drive)."""
        return bool(self._root)

    def is_reserved(self):
        return False

    def match(self, path_pattern, *, case_sensitive=None):
        """Return True if this path matches the given pattern, from its end."""
        pattern = path_pattern if isinstance(path_pattern, PurePath) else self.with_segments(path_pattern)
        wanted = pattern.parts
        if not wanted:
            raise ValueError("empty pattern")
        have = self.parts
        if len(have) < len(wanted) or (pattern._root and len(have) != len(wanted)):
            return False
        return all(
            _fits(part, "*" if p == "**" else p, case_sensitive) for part, p in zip(reversed(have), reversed(wanted))
        )

    def full_match(self, pattern, *, case_sensitive=None):
        """Return True if this path matches the given glob-style pattern, wholly."""
        pattern = pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)
        return _full_match(self.parts, pattern.parts, case_sensitive)

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._text == other._text

    def __hash__(self):
        return hash(self._text)

    def __lt__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self.parts < other.parts


def _fits(name, pattern, case_sensitive=None):
    if case_sensitive is False:
        name, pattern = name.lower(), pattern.lower()
    return fnmatchcase(name, pattern)


def _full_match(parts, wanted, case_sensitive):
    if not wanted:
        return not parts
    if wanted[0] == "**":
        return any(_full_match(parts[n:], wanted[1:], case_sensitive) for n in range(len(parts) + 1))
    return bool(parts) and _fits(parts[0], wanted[0], case_sensitive) and _full_match(parts[1:], wanted[1:], case_sensitive)


class PurePosixPath(PurePath):
    """PurePath subclass for non-Windows systems."""


class PureWindowsPath(PurePath):
    """Paths of Windows: not supported."""

    def __new__(cls, *args, **kwargs):
        raise NotImplementedError("pathlib.PureWindowsPath is not supported by Yieldscope")


class Path(PurePath):
    """A path, and the file or directory at it."""

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    @classmethod
    def cwd(cls):
        """Return a new path pointing to the current working directory."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """Return a new path pointing to expanduser('~')."""
        return cls("~").expanduser()

    @classmethod
    def from_uri(cls, uri):
        """Return a new path from the given 'file' URI."""
        if not uri.startswith("file:"):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        text = uri[5:].removeprefix("//localhost")
        if text.startswith("///"):
            text = text[2:]
        parts = text.encode().split(b"%")
        data = parts[0] + b"".join(bytes([int(p[:2], 16)]) + p[2:] for p in parts[1:])
        path = cls(data.decode())
        if not path.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return path

    def stat(self, *, follow_symlinks=True):
        """Return the result of the stat() system call on this path."""
        return os.stat(self)

    lstat = stat

    def exists(self, *, follow_symlinks=True):
        """Whether this path exists."""
        return os.path.exists(self)

    def is_dir(self, *, follow_symlinks=True):
        """Whether this path is a directory."""
        return os.path.isdir(self)

    def is_file(self, *, follow_symlinks=True):
        """Whether this path is a regular file."""
        return os.path.isfile(self)

    def _is_none(self):
        return False

    is_symlink = is_mount = is_junction = is_block_device = is_char_device = is_fifo = is_socket = _is_none

    def samefile(self, other_path):
        """Return whether other_path is the same or not as this file."""
        return os.path.samefile(self, other_path)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        """Open the file pointed to by this path and return a file object."""
        return io.open(str(self), mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """Open the file in bytes mode, read it, and close the file."""
        with self.open("rb") as f:
            return f.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        """Open the file in text mode, read it, and close the file."""
        with self.open("r", -1, encoding, errors, newline) as f:
            return f.read()

    def write_bytes(self, data):
        """Open the file in bytes mode, write to it, and close the file."""
        view = memoryview(data)
        with self.open("wb") as f:
            return f.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Open the file in text mode, write to it, and close the file."""
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {data.__class__.__name__}")
        with self.open("w", -1, encoding, errors, newline) as f:
            return f.write(data)

    def iterdir(self):
        """Yield path objects of the directory contents."""
        names = os.listdir(self)
        return (self._made(self._root, [*self._tail, name]) for name in names)

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """Iterate over this subtree and yield all existing files matching the given relative pattern."""
        pattern_path = pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)
        if pattern_path._root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        if not pattern_path._tail:
            raise ValueError(f"Unacceptable pattern: {pattern_path!r}")
        only_folders = isinstance(pattern, str) and pattern.endswith("/")
        return self._select(pattern_path._tail, case_sensitive, only_folders)

    def _select(self, parts, case_sensitive, only_folders):
        seen = set()
        for path in self._matching(parts, case_sensitive):
            if path not in seen and (not only_folders or path.is_dir()):
                seen.add(path)
                yield path

    def _matching(self, parts, case_sensitive):
        if not parts:
            yield self
            return
        first, *rest = parts
        if first == "**":
            yield from self._matching(rest, case_sensitive)
            for child in self._children():
                if child.is_dir():
                    yield from child._matching(parts, case_sensitive)
                elif not rest:
                    yield child
        elif first == "..":
            yield from self._made(self._root, [*self._tail, ".."])._matching(rest, case_sensitive)
        elif not any(c in first for c in "*?["):
            child = self._made(self._root, [*self._tail, first])
            if child.exists():
                yield from child._matching(rest, case_sensitive)
        else:
            for child in self._children():
                if _fits(child.name, first, case_sensitive) and (not rest or child.is_dir()):
                    yield from child._matching(rest, case_sensitive)

    def _children(self):
        try:
            return list(self.iterdir())
        except OSError:
            return []

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        """Recursively yield all existing files matching the given relative pattern, anywhere in this subtree."""
        if str(pattern).startswith("/"):
            raise NotImplementedError("Non-relative patterns are unsupported")
        return self.glob(f"**/{pattern}", case_sensitive=case_sensitive)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """Walk the directory tree from this directory, similar to os.walk()."""
        for folder, folders, files in os.walk(self, top_down, on_error):
            yield self.with_segments(folder), folders, files

    def absolute(self):
        """Return an absolute version of this path."""
        return self if self._root else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        """Make the path absolute, resolving all `..` on the way."""
        return self.with_segments(os.path.realpath(self, strict=strict))

    def expanduser(self):
        """Return a new path with expanded ~ and ~user constructs."""
        if not self._root and self._tail and self._tail[0].startswith("~"):
            home = os.path.expanduser(self._tail[0])
            if home.startswith("~"):
                raise RuntimeError("Could not determine home directory.")
            return self.with_segments(home, *self._tail[1:])
        return self

    def touch(self, mode=0o666, exist_ok=True):
        """Create this file with the given access mode, if it doesn't exist."""
        if self.exists():
            if not exist_ok:
                raise FileExistsError(17, "File exists", str(self))
            return
        self.open("x").close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Create a new directory at this given path."""
        if parents:
            os.makedirs(self.parent, exist_ok=True)
        try:
            os.mkdir(self)
        except FileExistsError:
            if not exist_ok or not self.is_dir():
                raise

    def unlink(self, missing_ok=False):
        """Remove this file or link."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        """Remove this directory.  The directory must be empty."""
        os.rmdir(self)

    def rename(self, target):
        """Rename this path to the target path; the new path."""
        os.rename(self, target)
        return self.with_segments(target)

    replace = rename

    def _refuse(self, *args, **kwargs):
        raise UnsupportedOperation("links, owners and permissions of files are not supported by Yieldscope")

    chmod = lchmod = owner = group = readlink = symlink_to = hardlink_to = _refuse


class PosixPath(Path, PurePosixPath):
    """Path subclass for non-Windows systems."""


class WindowsPath(Path):
    """Paths of Windows: not supported."""

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation("cannot instantiate 'WindowsPath' on your system")
