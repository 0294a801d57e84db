"""Lines of several files, one after another."""

import os
import sys
from types import GenericAlias

__all__ = [
    "input", "close", "nextfile", "filename", "lineno", "filelineno", "fileno", "isfirstline", "isstdin", "FileInput",
    "hook_compressed", "hook_encoded",
]

_state = None


def input(files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
    """Return an instance of the FileInput class, which can be iterated."""
    global _state
    if _state and _state._file:
        raise RuntimeError("input() already active")
    _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding, errors=errors)
    return _state


def close():
    """Close the sequence."""
    global _state
    state, _state = _state, None
    if state:
        state.close()


def _active():
    if not _state:
        raise RuntimeError("no active input()")
    return _state


def nextfile():
    """Close the current file so that the next iteration will read the first line from the next file (if any)."""
    return _active().nextfile()


def filename():
    """Return the name of the file currently being read; None before the first line."""
    return _active().filename()


def lineno():
    """Return the cumulative line number of the line that has just been read."""
    return _active().lineno()


def filelineno():
    """Return the line number in the current file."""
    return _active().filelineno()


def fileno():
    """Return the file number of the current file, or -1."""
    return _active().fileno()


def isfirstline():
    """Returns true if the line just read is the first line of its file, otherwise returns false."""
    return _active().isfirstline()


def isstdin():
    """Returns true if the last line was read from sys.stdin, otherwise returns false."""
    return _active().isstdin()


class FileInput:
    """Lines of files: an iterator, and a context manager."""

    def __init__(self, files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
        if isinstance(files, str):
            files = (files,)
        elif isinstance(files, os.PathLike):
            files = (os.fspath(files),)
        else:
            files = tuple(sys.argv[1:] if files is None else files) or ("-",)
        if mode not in ("r", "rb"):
            raise ValueError("FileInput opening mode must be 'r' or 'rb'")
        if openhook:
            if inplace:
                raise ValueError("FileInput cannot use an opening hook in inplace mode")
            if not callable(openhook):
                raise ValueError("FileInput openhook must be callable")
        self._files = files
        self._inplace, self._backup = inplace, backup
        self._mode, self._openhook, self._encoding, self._errors = mode, openhook, encoding, errors
        self._file = self._output = self._savestdout = self._filename = None
        self._isstdin = False
        self._startlineno = self._filelineno = 0

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    # Where the making of one failed, it is closed all the same.
    _file = _output = _savestdout = None

    def __del__(self):
        self.close()

    def close(self):
        try:
            self.nextfile()
        finally:
            self._files = ()

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            line = self._line()
            if line:
                self._filelineno += 1
                return line
            if not self._file:
                raise StopIteration
            self.nextfile()

    def readline(self):
        """The next line, empty at the end of all files."""
        while True:
            line = self._line()
            if line:
                self._filelineno += 1
                return line
            if not self._file:
                return line
            self.nextfile()

    def _line(self):
        if self._file is None:
            if not self._files:
                return "" if self._mode == "r" else b""
            self._open()
        return self._file.readline()

    def _open(self):
        self._filename, *rest = self._files
        self._files = tuple(rest)
        self._startlineno = self.lineno()
        self._filelineno = 0
        self._isstdin = self._filename == "-"
        if self._isstdin:
            self._filename = "<stdin>"
            self._file = getattr(sys.stdin, "buffer", sys.stdin) if self._mode == "rb" else sys.stdin
            return
        options = {} if "b" in self._mode else {"encoding": self._encoding, "errors": self._errors}
        if self._inplace:
            # What is printed takes the place of the file, which is read from a copy.
            import io

            with open(self._filename, "rb") as file:
                data = file.read()
            if self._backup:
                with open(self._filename + self._backup, "wb") as copy:
                    copy.write(data)
            self._file = io.BytesIO(data) if "b" in self._mode else io.StringIO(data.decode(self._encoding or "utf-8"))
            self._output = open(self._filename, self._mode.replace("r", "w"), **options)
            self._savestdout, sys.stdout = sys.stdout, self._output
        elif self._openhook:
            self._file = self._openhook(self._filename, self._mode)
        else:
            self._file = open(self._filename, self._mode, **options)

    def nextfile(self):
        if self._savestdout:
            sys.stdout, self._savestdout = self._savestdout, None
        output, self._output = self._output, None
        if output:
            output.close()
        file, self._file = self._file, None
        if file and not self._isstdin:
            file.close()
        self._isstdin = False

    def filename(self):
        return self._filename

    def lineno(self):
        return self._startlineno + self._filelineno

    def filelineno(self):
        return self._filelineno

    def fileno(self):
        return -1

    def isfirstline(self):
        return self._filelineno == 1

    def isstdin(self):
        return self._isstdin

    __class_getitem__ = classmethod(GenericAlias)


def hook_compressed(filename, mode, *, encoding=None, errors=None):
    """Opens a file; compressed ones are not supported."""
    if os.path.splitext(filename)[1] in (".gz", ".bz2"):
        raise NotImplementedError("compressed files are not supported by Yieldscope")
    return open(filename, mode, encoding=encoding, errors=errors)


def hook_encoded(encoding, errors=None):
    """Opens files with an encoding."""

    def openhook(filename, mode):
        return open(filename, mode, encoding=encoding, errors=errors)

    return openhook
