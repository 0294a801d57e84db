"""Reading pickles."""

import copyreg
import io
import sys
from struct import unpack

from _pickle_names import OPCODES, new_name


class PickleError(Exception):
    pass


class UnpicklingError(PickleError):
    pass


PickleError.__module__ = UnpicklingError.__module__ = "_pickle"


def decode_long(data):
    """The int of little-endian two's complement."""
    return int.from_bytes(data, "little", signed=True)


class Unpickler:
    """Reads pickles from a file."""

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        if not (hasattr(file, "read") and hasattr(file, "readline")):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file = file
        self._buffers = None if buffers is None else iter(buffers)
        self._old_names = fix_imports
        self._encoding, self._errors = encoding, errors
        self.memo = {}
        self.proto = 0

    def load(self):
        """Read a pickle; the object that it makes."""
        self._marks = []
        self.stack = []
        self._source = self._file
        key = self._source.read(1)
        if not key:
            raise EOFError("Ran out of input")
        while key != b".":
            step = _STEPS.get(key)
            if step is None:
                shown = key.decode("latin-1")
                raise UnpicklingError(f"invalid load key, '{shown if 32 <= key[0] < 127 else f'\\x{key[0]:02x}'}'.")
            step(self)
            key = self._source.read(1)
            if not key:
                raise EOFError("Ran out of input")
        if self._marks and len(self.stack) == 0:
            raise UnpicklingError("unexpected MARK found")
        return self._pop()

    def persistent_load(self, pid):
        """Overridden to find an object by its own name."""
        raise UnpicklingError(
            "A load persistent id instruction was encountered, but no persistent_load function was specified."
        )

    def find_class(self, module, name):
        """The class or function of a module."""
        if self.proto < 3 and self._old_names:
            module, name = new_name(module, name)
        __import__(module)
        found = sys.modules[module]
        for part in name.split(".") if self.proto >= 4 else (name,):
            try:
                found = getattr(found, part)
            except AttributeError:
                raise AttributeError(f"Can't get attribute {name!r} on {sys.modules[module]!r}") from None
        return found

    def _read(self, size):
        data = self._source.read(size)
        if len(data) < size:
            raise UnpicklingError("pickle data was truncated")
        return data

    def _line(self):
        line = self._source.readline()
        if not line.endswith(b"\n"):
            raise UnpicklingError("pickle data was truncated")
        return line[:-1]

    def _number(self, format, size):
        return unpack(format, self._read(size))[0]

    def _pop(self):
        if not self.stack:
            raise UnpicklingError("unexpected MARK found" if self._marks else "unpickling stack underflow")
        return self.stack.pop()

    def _top(self):
        if not self.stack:
            raise UnpicklingError("unexpected MARK found" if self._marks else "unpickling stack underflow")
        return self.stack[-1]

    def _pop_mark(self):
        if not self._marks:
            raise UnpicklingError("could not find MARK")
        items, self.stack = self.stack, self._marks.pop()
        return items

    def _mark(self):
        self._marks.append(self.stack)
        self.stack = []

    def _push(self, value):
        self.stack.append(value)

    def _proto(self):
        proto = self._read(1)[0]
        if proto > 5:
            raise ValueError(f"unsupported pickle protocol: {proto}")
        self.proto = proto

    def _frame(self):
        # What a frame announces must be there; then it is read like anything else.
        self._source = _Joined(self._read(self._number("<Q", 8)), self._file)

    def _int(self):
        line = self._line()
        if line in (b"00", b"01"):
            self._push(line == b"01")
            return
        try:
            self._push(int(line, 0))
        except ValueError:
            raise ValueError("could not convert string to int") from None

    def _long(self):
        line = self._line()
        self._push(int(line[:-1] if line.endswith(b"L") else line, 0))

    def _long_of(self, size):
        self._push(decode_long(self._read(size)))

    def _text_of(self, data):
        return data if self._encoding == "bytes" else data.decode(self._encoding, self._errors)

    def _string(self):
        line = self._line()
        if len(line) < 2 or line[:1] != line[-1:] or line[:1] not in (b"'", b'"'):
            raise UnpicklingError("the STRING opcode argument must be quoted")
        import codecs

        self._push(self._text_of(codecs.escape_decode(line[1:-1])[0]))

    def _unicode(self, size):
        self._push(str(self._read(size), "utf-8", "surrogatepass"))

    def _binpersid(self):
        self._push(self.persistent_load(self._pop()))

    def _next_buffer(self):
        if self._buffers is None:
            raise UnpicklingError(
                "pickle stream refers to out-of-band data but no *buffers* argument was given"
            )
        try:
            self._push(next(self._buffers))
        except StopIteration:
            raise UnpicklingError("not enough out-of-band buffers") from None

    def _readonly_buffer(self):
        view = memoryview(self._pop())
        self._push(view if view.readonly else view.toreadonly())

    def _tuple_of(self, size):
        items = [self._pop() for _ in range(size)]
        self._push(tuple(reversed(items)))

    def _dict(self):
        items = self._pop_mark()
        self._push({items[at]: items[at + 1] for at in range(0, len(items), 2)})

    def _global(self):
        module, name = self._line().decode(), self._line().decode()
        self._push(self.find_class(module, name))

    def _stack_global(self):
        name, module = self._pop(), self._pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self._push(self.find_class(module, name))

    def _extension(self, code):
        if code not in copyreg._extension_cache:
            key = copyreg._inverted_registry.get(code)
            if key is None:
                if code <= 0:
                    raise UnpicklingError("EXT specifies code <= 0")
                raise ValueError(f"unregistered extension code {code}")
            copyreg._extension_cache[code] = self.find_class(*key)
        self._push(copyreg._extension_cache[code])

    def _instantiate(self, cls, args):
        self._push(cls(*args) if args or not isinstance(cls, type) or hasattr(cls, "__getinitargs__") else cls.__new__(cls))

    def _inst(self):
        module, name = self._line().decode("ascii"), self._line().decode("ascii")
        args = self._pop_mark()
        self._instantiate(self.find_class(module, name), args)

    def _obj(self):
        cls, *args = self._pop_mark()
        self._instantiate(cls, args)

    def _newobj(self):
        args = self._pop()
        cls = self._pop()
        self._push(cls.__new__(cls, *args))

    def _newobj_ex(self):
        kwargs, args = self._pop(), self._pop()
        cls = self._pop()
        self._push(cls.__new__(cls, *args, **kwargs))

    def _reduce(self):
        args = self._pop()
        func = self._pop()
        self._push(func(*args))

    def _memoized(self, number):
        try:
            self._push(self.memo[number])
        except KeyError:
            raise UnpicklingError(f"Memo value not found at index {number}") from None

    def _put(self, number):
        self.memo[number] = self._top()

    def _append(self):
        value = self._pop()
        target = self._top()
        target.append(value)

    def _appends(self):
        items = self._pop_mark()
        target = self._top()
        if hasattr(target, "extend"):
            target.extend(items)
        else:
            for item in items:
                target.append(item)

    def _setitem(self):
        value, key = self._pop(), self._pop()
        self._top()[key] = value

    def _setitems(self):
        items = self._pop_mark()
        target = self._top()
        for at in range(0, len(items), 2):
            target[items[at]] = items[at + 1]

    def _additems(self):
        items = self._pop_mark()
        target = self._top()
        if isinstance(target, set):
            target.update(items)
        else:
            for item in items:
                target.add(item)

    def _build(self):
        state = self._pop()
        target = self._top()
        setter = getattr(target, "__setstate__", None)
        if setter is not None:
            setter(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            names = target.__dict__
            for key, value in state.items():
                names[sys.intern(key) if type(key) is str else key] = value
        for key, value in (slots or {}).items():
            setattr(target, key, value)

    def _pop_one(self):
        if self._marks and not self.stack:
            self._pop_mark()
        else:
            self._pop()


class _Joined:
    """The bytes of a frame, then the file."""

    def __init__(self, data, file):
        self._data, self._file = io.BytesIO(data), file

    def read(self, size=-1):
        data = self._data.read(size)
        if len(data) < size:
            if data:
                raise UnpicklingError("pickle exhausted before end of frame")
            return self._file.read(size)
        return data

    def readline(self):
        return self._data.readline() or self._file.readline()


_STEPS = {
    OPCODES[name]: step
    for name, step in {
        "MARK": Unpickler._mark,
        "POP": Unpickler._pop_one,
        "POP_MARK": Unpickler._pop_mark,
        "DUP": lambda u: u._push(u._top()),
        "FLOAT": lambda u: u._push(float(u._line())),
        "INT": Unpickler._int,
        "BININT": lambda u: u._push(u._number("<i", 4)),
        "BININT1": lambda u: u._push(u._read(1)[0]),
        "LONG": Unpickler._long,
        "BININT2": lambda u: u._push(u._number("<H", 2)),
        "NONE": lambda u: u._push(None),
        "PERSID": lambda u: u._push(u.persistent_load(u._line().decode("ascii"))),
        "BINPERSID": Unpickler._binpersid,
        "REDUCE": Unpickler._reduce,
        "STRING": Unpickler._string,
        "BINSTRING": lambda u: u._push(u._text_of(u._read(u._number("<i", 4)))),
        "SHORT_BINSTRING": lambda u: u._push(u._text_of(u._read(u._read(1)[0]))),
        "UNICODE": lambda u: u._push(u._line().decode("raw-unicode-escape")),
        "BINUNICODE": lambda u: u._unicode(u._number("<I", 4)),
        "APPEND": Unpickler._append,
        "BUILD": Unpickler._build,
        "GLOBAL": Unpickler._global,
        "DICT": Unpickler._dict,
        "EMPTY_DICT": lambda u: u._push({}),
        "APPENDS": Unpickler._appends,
        "GET": lambda u: u._memoized(int(u._line())),
        "BINGET": lambda u: u._memoized(u._read(1)[0]),
        "INST": Unpickler._inst,
        "LONG_BINGET": lambda u: u._memoized(u._number("<I", 4)),
        "LIST": lambda u: u._push(u._pop_mark()),
        "EMPTY_LIST": lambda u: u._push([]),
        "OBJ": Unpickler._obj,
        "PUT": lambda u: u._put(int(u._line())),
        "BINPUT": lambda u: u._put(u._read(1)[0]),
        "LONG_BINPUT": lambda u: u._put(u._number("<I", 4)),
        "SETITEM": Unpickler._setitem,
        "TUPLE": lambda u: u._push(tuple(u._pop_mark())),
        "EMPTY_TUPLE": lambda u: u._push(()),
        "SETITEMS": Unpickler._setitems,
        "BINFLOAT": lambda u: u._push(u._number(">d", 8)),
        "PROTO": Unpickler._proto,
        "NEWOBJ": Unpickler._newobj,
        "EXT1": lambda u: u._extension(u._read(1)[0]),
        "EXT2": lambda u: u._extension(u._number("<H", 2)),
        "EXT4": lambda u: u._extension(u._number("<i", 4)),
        "TUPLE1": lambda u: u._tuple_of(1),
        "TUPLE2": lambda u: u._tuple_of(2),
        "TUPLE3": lambda u: u._tuple_of(3),
        "NEWTRUE": lambda u: u._push(True),
        "NEWFALSE": lambda u: u._push(False),
        "LONG1": lambda u: u._long_of(u._read(1)[0]),
        "LONG4": lambda u: u._long_of(u._number("<i", 4)),
        "BINBYTES": lambda u: u._push(u._read(u._number("<I", 4))),
        "SHORT_BINBYTES": lambda u: u._push(u._read(u._read(1)[0])),
        "SHORT_BINUNICODE": lambda u: u._unicode(u._read(1)[0]),
        "BINUNICODE8": lambda u: u._unicode(u._number("<Q", 8)),
        "BINBYTES8": lambda u: u._push(u._read(u._number("<Q", 8))),
        "EMPTY_SET": lambda u: u._push(set()),
        "ADDITEMS": Unpickler._additems,
        "FROZENSET": lambda u: u._push(frozenset(u._pop_mark())),
        "NEWOBJ_EX": Unpickler._newobj_ex,
        "STACK_GLOBAL": Unpickler._stack_global,
        "MEMOIZE": lambda u: u._put(len(u.memo)),
        "FRAME": Unpickler._frame,
        "BYTEARRAY8": lambda u: u._push(bytearray(u._read(u._number("<Q", 8)))),
        "NEXT_BUFFER": Unpickler._next_buffer,
        "READONLY_BUFFER": Unpickler._readonly_buffer,
    }.items()
}


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """The object of the pickle in a file."""
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    """The object of a pickle."""
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return Unpickler(
        io.BytesIO(data), fix_imports=fix_imports, encoding=encoding, errors=errors, buffers=buffers
    ).load()
