"""Files in memory, and the classes that files derive from."""

import builtins

import abc

__all__ = [
    "BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "StringIO", "BytesIO", "BufferedIOBase",
    "BufferedReader", "BufferedWriter", "TextIOBase", "TextIOWrapper", "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END",
    "DEFAULT_BUFFER_SIZE",
]

open = builtins.open
BlockingIOError = builtins.BlockingIOError

DEFAULT_BUFFER_SIZE = 8192
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2


def open_code(path):
    """Opens the provided file with the intent to import the contents."""
    return open(path, "rb")


def text_encoding(encoding, stacklevel=2, /):
    """The encoding that text files use when none is given."""
    return "utf-8" if encoding is None else encoding


class UnsupportedOperation(OSError, ValueError):
    pass


UnsupportedOperation.__module__ = "io"


class IOBase(metaclass=abc.ABCMeta):
    """The abstract base class for all I/O classes."""

    _closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(f"{self.__class__.__name__}.{name}() not supported")

    def _check_open(self):
        if self._closed:
            raise ValueError("I/O operation on closed file.")

    @property
    def closed(self):
        return self._closed

    def close(self):
        """Flush and close the IO object. This method has no effect if the file is already closed."""
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True

    def flush(self):
        self._check_open()

    def seek(self, pos, whence=0):
        raise UnsupportedOperation("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, pos=None):
        raise UnsupportedOperation("truncate")

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def isatty(self):
        self._check_open()
        return False

    def seekable(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *args):
        self.close()

    def __iter__(self):
        self._check_open()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self, size=-1):
        """Read and return a line from the stream."""
        if size is None:
            size = -1
        result = bytearray()
        while size < 0 or len(result) < size:
            piece = self.read(1)
            if not piece:
                break
            result += piece
            if result.endswith(b"\n"):
                break
        return bytes(result)

    def readlines(self, hint=-1):
        """Return a list of lines from the stream."""
        if hint is None or hint <= 0:
            return list(self)
        lines = []
        count = 0
        for line in self:
            lines.append(line)
            count += len(line)
            if count >= hint:
                break
        return lines

    def writelines(self, lines):
        """Write a list of lines to stream."""
        self._check_open()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    """Base class for raw binary I/O."""

    def read(self, size=-1):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        if count is None:
            return None
        return bytes(buffer[:count])

    def readall(self):
        """Read until EOF, using multiple read() call."""
        result = bytearray()
        while data := self.read(DEFAULT_BUFFER_SIZE):
            result += data
        return bytes(result) if result else data

    def readinto(self, buffer):
        raise UnsupportedOperation("readinto")

    def write(self, data):
        raise UnsupportedOperation("write")


class BufferedIOBase(IOBase):
    """Base class for buffered IO objects."""

    def read(self, size=-1):
        raise UnsupportedOperation("read")

    def read1(self, size=-1):
        raise UnsupportedOperation("read1")

    def readinto(self, buffer):
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    readinto1 = readinto

    def write(self, data):
        raise UnsupportedOperation("write")

    def detach(self):
        raise UnsupportedOperation("detach")


class TextIOBase(IOBase):
    """Base class for text I/O."""

    encoding = newlines = errors = None

    def read(self, size=-1):
        raise UnsupportedOperation("read")

    def write(self, s):
        raise UnsupportedOperation("write")

    def readline(self, size=-1):
        raise UnsupportedOperation("readline")

    def detach(self):
        raise UnsupportedOperation("detach")


def _size(size):
    """The number of items to read: all, if None or negative."""
    if size is None:
        return -1
    try:
        return size.__index__()
    except AttributeError:
        raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'") from None


class BytesIO(BufferedIOBase):
    """Buffered I/O implementation using an in-memory bytes buffer."""

    def __init__(self, initial_bytes=b""):
        self._buffer = bytearray()
        if initial_bytes is not None:
            self._buffer += _bytes(initial_bytes)
        self._pos = 0

    def __getstate__(self):
        self._check_open()
        return bytes(self._buffer), self._pos, self.__dict__.copy()

    def getvalue(self):
        """Retrieve the entire contents of the BytesIO object."""
        self._check_open()
        return bytes(self._buffer)

    def getbuffer(self):
        """Get a read-write view over the contents of the BytesIO object."""
        self._check_open()
        return memoryview(self._buffer)

    def close(self):
        self._buffer = bytearray()
        self._closed = True

    def read(self, size=-1):
        """Read at most size bytes, returned as a bytes object."""
        self._check_open()
        size = _size(size)
        end = len(self._buffer) if size < 0 else min(self._pos + size, len(self._buffer))
        data = bytes(self._buffer[self._pos:end])
        self._pos = max(self._pos, end)
        return data

    read1 = read

    def readline(self, size=-1):
        """Next line from the file, as a bytes object."""
        self._check_open()
        size = _size(size)
        found = self._buffer.find(b"\n", self._pos)
        end = len(self._buffer) if found < 0 else found + 1
        if size >= 0:
            end = min(end, self._pos + size)
        data = bytes(self._buffer[self._pos:end])
        self._pos += len(data)
        return data

    def write(self, b):
        """Write bytes to file. Return the number of bytes written."""
        self._check_open()
        data = _bytes(b)
        count = len(data)
        if count == 0:
            return 0
        pos = self._pos
        if pos > len(self._buffer):
            self._buffer += bytes(pos - len(self._buffer))
        self._buffer[pos:pos + count] = data
        self._pos = pos + count
        return count

    def seek(self, pos, whence=0, /):
        """Change stream position. Returns the new absolute position."""
        self._check_open()
        if whence == 0:
            if pos < 0:
                raise ValueError(f"negative seek value {pos}")
            self._pos = pos
        elif whence == 1:
            self._pos = max(0, self._pos + pos)
        elif whence == 2:
            self._pos = max(0, len(self._buffer) + pos)
        else:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        return self._pos

    def tell(self):
        """Current file position, an integer."""
        self._check_open()
        return self._pos

    def truncate(self, size=None, /):
        """Truncate the file to at most size bytes."""
        self._check_open()
        if size is None:
            size = self._pos
        if size < 0:
            raise ValueError(f"negative size value {size}")
        del self._buffer[size:]
        return size

    def readable(self):
        self._check_open()
        return True

    seekable = writable = readable


def _bytes(data):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


class StringIO(TextIOBase):
    """Text I/O implementation using an in-memory buffer.

    The initial_value argument sets the value of object.  The newline
    argument is like the one of TextIOWrapper's constructor.
    """

    def __init__(self, initial_value="", newline="\n"):
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        self._newline = newline
        self._text = ""
        # What was written at the end since: joined when it is needed.
        self._added = []
        self._length = 0
        self._pos = 0
        if initial_value:
            self.write(initial_value)
            self._pos = 0

    def _whole(self):
        if self._added:
            self._text += "".join(self._added)
            self._added = []
        return self._text

    @property
    def line_buffering(self):
        self._check_open()
        return False

    def getvalue(self):
        """Retrieve the entire contents of the object."""
        self._check_open()
        return self._whole()

    def close(self):
        self._text = ""
        self._added = []
        self._closed = True

    def write(self, s, /):
        """Write string to file. Returns the number of characters written."""
        self._check_open()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        count = len(s)
        if self._newline is None:
            s = s.replace("\r\n", "\n").replace("\r", "\n")
        elif self._newline not in ("", "\n"):
            s = s.replace("\n", self._newline)
        size = len(s)
        if size == 0:
            return 0
        if self._pos == self._length:
            self._added.append(s)
            self._length += size
            self._pos = self._length
            return count
        text = self._whole()
        if self._pos > len(text):
            text += "\0" * (self._pos - len(text))
        self._text = text[: self._pos] + s + text[self._pos + size:]
        self._pos += size
        self._length = len(self._text)
        return count

    def read(self, size=-1, /):
        """Read at most size characters, returned as a string."""
        self._check_open()
        size = _size(size)
        text = self._whole()
        end = len(text) if size < 0 else min(self._pos + size, len(text))
        data = text[self._pos:end]
        self._pos = max(self._pos, end)
        return data

    def readline(self, size=-1, /):
        """Read until newline or EOF. Returns an empty string if EOF is hit immediately."""
        self._check_open()
        size = _size(size)
        text = self._whole()
        start = self._pos
        if self._newline in (None, "\n", "\r", "\r\n"):
            mark = self._newline or "\n"
            found = text.find(mark, start)
            end = len(text) if found < 0 else found + len(mark)
        else:
            ends = [i + len(m) for m in ("\r\n", "\n", "\r") if (i := text.find(m, start)) >= 0]
            end = min(ends, default=len(text))
            if text[end - 1:end + 1] == "\r\n":
                end += 1
        if size >= 0:
            end = min(end, start + size)
        if end > start:
            self._pos = end
        return text[start:end]

    def seek(self, pos, whence=0, /):
        """Change stream position. Returns the new absolute position."""
        self._check_open()
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == 0:
            if pos < 0:
                raise ValueError(f"Negative seek position {pos}")
            self._pos = pos
        elif pos != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        elif whence == 2:
            self._pos = self._length
        return self._pos

    def tell(self):
        """Tell the current file position."""
        self._check_open()
        return self._pos

    def truncate(self, pos=None, /):
        """Truncate size to pos."""
        self._check_open()
        if pos is None:
            pos = self._pos
        if pos < 0:
            raise ValueError(f"Negative size value {pos}")
        self._text = self._whole()[:pos]
        self._length = len(self._text)
        return pos

    def readable(self):
        self._check_open()
        return True

    seekable = writable = readable


class _BufferedOver(BufferedIOBase):
    """A binary file around another one: nothing is kept back here."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self.raw = raw

    def read(self, size=-1):
        return self.raw.read(-1 if size is None else size)

    read1 = read

    def write(self, data):
        return self.raw.write(data)

    def seek(self, pos, whence=0):
        return self.raw.seek(pos, whence)

    def tell(self):
        return self.raw.tell()

    def readable(self):
        return self.raw.readable()

    def writable(self):
        return self.raw.writable()

    def seekable(self):
        return self.raw.seekable()

    def close(self):
        self.raw.close()

    @property
    def closed(self):
        return self.raw.closed


class BufferedReader(_BufferedOver):
    """Create a new buffered reader using the given readable raw IO object."""


class BufferedWriter(_BufferedOver):
    """A buffer for a writeable sequential RawIO object."""


class BufferedRandom(_BufferedOver):
    """A buffered interface to random access streams."""


class TextIOWrapper(TextIOBase):
    """Character and line based layer over a BufferedIOBase object, buffer."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        self._buffer = buffer
        self.encoding = "utf-8" if encoding is None else encoding
        self.errors = "strict" if errors is None else errors
        self._newline = newline
        self.line_buffering = line_buffering
        self._reading = None

    buffer = property(lambda self: self._buffer)

    def _source(self):
        """What is left to read, as text."""
        if self._reading is None:
            text = self._buffer.read().decode(self.encoding, self.errors)
            self._reading = StringIO(text, newline="\n" if self._newline not in (None, "") else self._newline)
        return self._reading

    def read(self, size=-1, /):
        self._check_open()
        return self._source().read(size)

    def readline(self, size=-1, /):
        self._check_open()
        return self._source().readline(size)

    def write(self, s, /):
        self._check_open()
        if not isinstance(s, str):
            raise TypeError(f"write() argument must be str, not {type(s).__name__}")
        text = s
        if self._newline not in (None, "", "\n"):
            text = text.replace("\n", self._newline)
        self._buffer.write(text.encode(self.encoding, self.errors))
        return len(s)

    def seek(self, pos, whence=0, /):
        self._reading = None
        return self._buffer.seek(pos, whence)

    def tell(self):
        return self._buffer.tell()

    def truncate(self, pos=None):
        return self._buffer.truncate(pos)

    def flush(self):
        self._check_open()
        self._buffer.flush()

    def detach(self):
        buffer, self._buffer = self._buffer, None
        return buffer

    def close(self):
        if not self._closed and self._buffer is not None:
            self._buffer.close()
        self._closed = True

    def readable(self):
        return self._buffer.readable()

    def writable(self):
        return self._buffer.writable()

    def seekable(self):
        return self._buffer.seekable()

    def __repr__(self):
        return f"<_io.TextIOWrapper encoding={self.encoding!r}>"


for _class in (
    BytesIO, StringIO, BufferedReader, BufferedWriter, BufferedRandom, TextIOWrapper,
):
    _class.__module__ = "_io"
del _class
