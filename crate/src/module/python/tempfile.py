"""Files and directories for a while, among the program's files."""

import io
import os
from types import GenericAlias

__all__ = [
    "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp", "TMP_MAX",
    "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb",
]

TMP_MAX = 10000
tempdir = None
template = "tmp"
_count = 0


def gettempprefix():
    """The default prefix for temporary directories as string."""
    return template


def gettempprefixb():
    return os.fsencode(template)


def gettempdir():
    """The directory for temporary files: that of the program, if there is no /tmp."""
    return tempdir or ("/tmp" if os.path.isdir("/tmp") else os.getcwd())


def gettempdirb():
    return os.fsencode(gettempdir())


def _free_name(suffix, prefix, dir):
    """A path where nothing is: names are counted, so that a run can be repeated."""
    global _count
    folder = gettempdir() if dir is None else os.fspath(dir)
    while True:
        _count += 1
        path = os.path.join(folder, f"{template if prefix is None else prefix}{_count:08d}{suffix or ''}")
        if not os.path.exists(path):
            return path


def mktemp(suffix="", prefix=template, dir=None):
    """User-callable function to return a unique temporary file name."""
    return _free_name(suffix, prefix, dir)


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """Create a unique temporary file: there are no file descriptors."""
    raise NotImplementedError("tempfile.mkstemp() is not supported by Yieldscope: use NamedTemporaryFile()")


def mkdtemp(suffix=None, prefix=None, dir=None):
    """User-callable function to create and return a unique temporary directory."""
    path = _free_name(suffix, prefix, dir)
    os.mkdir(path)
    return os.path.abspath(path)


class _TemporaryFileWrapper:
    """A file that is removed when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._delete_on_close = delete_on_close

    def __getattr__(self, name):
        return getattr(self.__dict__["file"], name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *args):
        self.close()
        self._remove()

    def close(self):
        """Close the temporary file, possibly deleting it."""
        self.file.close()
        if self._delete_on_close:
            self._remove()

    def _remove(self):
        if self.delete:
            self.delete = False
            if os.path.exists(self.name):
                os.remove(self.name)

    def __iter__(self):
        for line in self.file:
            yield line

    def __repr__(self):
        return repr(self.file)

    def __del__(self):
        if not self.file.closed:
            self.close()
        self._remove()


def NamedTemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *, errors=None,
    delete_on_close=True,
):
    """Create and return a temporary file, which is removed when it is closed."""
    name = _free_name(suffix, prefix, dir)
    file = open(name, mode, buffering, encoding, errors, newline)
    return _TemporaryFileWrapper(file, name, delete, delete_on_close)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    """Create and return a temporary file without a name: in memory."""
    return io.BytesIO() if "b" in mode else io.StringIO(newline="\n" if newline is None else newline)


class SpooledTemporaryFile:
    """A temporary file in memory."""

    def __init__(
        self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
        errors=None,
    ):
        self._file = TemporaryFile(mode, newline=newline)
        self._max_size = max_size
        self._rolled = False
        self._mode = mode

    __class_getitem__ = classmethod(GenericAlias)

    def __getattr__(self, name):
        return getattr(self.__dict__["_file"], name)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def rollover(self):
        self._rolled = True

    @property
    def mode(self):
        return self._mode

    @property
    def name(self):
        return None


class TemporaryDirectory:
    """Create and return a temporary directory, which is removed with all that is in it."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self._delete = delete

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if os.path.exists(self.name):
            from shutil import rmtree

            rmtree(self.name, ignore_errors=self._ignore_cleanup_errors)

    __class_getitem__ = classmethod(GenericAlias)
