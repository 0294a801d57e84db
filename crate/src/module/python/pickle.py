"""Objects as bytes, and back."""

import copyreg
import io
import sys
from copyreg import dispatch_table
from functools import partial
from struct import pack
from types import FunctionType

from _pickle_names import OPCODES, old_name
from _unpickle import PickleError, UnpicklingError, Unpickler, decode_long, load, loads  # noqa: F401

globals().update(OPCODES)

__all__ = [
    "PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads", "PickleBuffer",
    "DEFAULT_PROTOCOL", "HIGHEST_PROTOCOL", *sorted(OPCODES),
]

format_version = "4.0"
compatible_formats = ["1.0", "1.1", "1.2", "1.3", "2.0", "3.0", "4.0", "5.0"]
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4

bytes_types = (bytes, bytearray)

_BATCH = 1000
_FRAME = 64 * 1024


class PicklingError(PickleError):
    pass


PicklingError.__module__ = "_pickle"


class PickleBuffer:
    """A buffer that may travel beside its pickle."""

    def __init__(self, buffer, /):
        try:
            self._view = memoryview(buffer)
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'") from None

    def raw(self):
        """The bytes as one view."""
        return self._released().cast("B")

    def release(self):
        """Let the buffer go."""
        self._view = None

    def _released(self):
        if self._view is None:
            raise ValueError("operation forbidden on released PickleBuffer object")
        return self._view


def encode_long(x):
    """An int as little-endian two's complement."""
    if x == 0:
        return b""
    count = (x.bit_length() >> 3) + 1
    data = x.to_bytes(count, "little", signed=True)
    return data[:-1] if x < 0 and count > 1 and data[-1] == 0xFF and data[-2] & 0x80 else data


def whichmodule(obj, name):
    """The module that an object belongs to."""
    module = getattr(obj, "__module__", None)
    if module is not None:
        return module
    for module_name, module in sys.modules.copy().items():
        if module_name in ("__main__", "__mp_main__") or module is None or not hasattr(module, "__dict__"):
            continue
        try:
            if _attribute(module, name.split(".")) is obj:
                return module_name
        except AttributeError:
            pass
    return "__main__"


def _attribute(obj, path):
    for name in path:
        obj = getattr(obj, name)
    return obj


class Pickler:
    """Writes pickles to a file."""

    def __init__(self, file, protocol=None, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        elif protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        if buffer_callback is not None and protocol < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        if not hasattr(file, "write"):
            raise TypeError("file must have a 'write' attribute")
        self._file = file
        self._buffers = buffer_callback
        self.proto = protocol
        self.bin = protocol >= 1
        self.fast = 0
        self._old_names = fix_imports and protocol < 3
        self.memo = {}
        self._out = bytearray()
        self._frame = None

    def clear_memo(self):
        """Forget what has been pickled."""
        self.memo.clear()

    def dump(self, obj):
        """Write the pickle of an object."""
        self._out = bytearray()
        if self.proto >= 2:
            self._out += PROTO + bytes((self.proto,))
        self._frame = len(self._out) if self.proto >= 4 else None
        self.save(obj)
        self._write(STOP)
        self._end_frame()
        self._file.write(bytes(self._out))

    def _write(self, data):
        self._out += data

    def _end_frame(self):
        """Put the header before a frame that is long enough to have one."""
        if self._frame is not None:
            size = len(self._out) - self._frame
            if size >= 4:
                self._out[self._frame:self._frame] = FRAME + pack("<Q", size)
            self._frame = len(self._out)

    def _write_large(self, header, data):
        """Long data stands outside of frames."""
        if self._frame is not None and len(data) >= _FRAME:
            self._end_frame()
            self._out += header + data
            self._frame = len(self._out)
        else:
            self._out += header + data

    def memoize(self, obj):
        """Give an object a number by which it can be had again."""
        if self.fast:
            return
        number = len(self.memo)
        # The object is kept: its id must stay its own.
        self.memo[id(obj)] = number, obj
        if self.proto >= 4:
            self._write(MEMOIZE)
        elif not self.bin:
            self._write(PUT + b"%d\n" % number)
        else:
            self._write(BINPUT + bytes((number,)) if number < 256 else LONG_BINPUT + pack("<I", number))

    def _get(self, number):
        if not self.bin:
            return GET + b"%d\n" % number
        return BINGET + bytes((number,)) if number < 256 else LONG_BINGET + pack("<I", number)

    def persistent_id(self, obj):
        """Overridden to pickle an object by a name of its own."""
        return None

    def save(self, obj, by_name=False):
        """Write the instructions that make an object."""
        if self._frame is not None and len(self._out) - self._frame >= _FRAME:
            self._end_frame()
        if not by_name:
            pid = self.persistent_id(obj)
            if pid is not None:
                return self._save_persistent(pid)
        kind = type(obj)
        if kind in _ATOMS:
            return _ATOMS[kind](self, obj)
        known = self.memo.get(id(obj))
        if known is not None:
            return self._write(self._get(known[0]))
        save = _SAVERS.get(kind)
        if save is not None and not (kind in (set, frozenset) and self.proto < 4):
            return save(self, obj)
        reduced = NotImplemented
        override = getattr(self, "reducer_override", None)
        if override is not None:
            reduced = override(obj)
        if reduced is NotImplemented:
            if kind is type:
                return self._save_type(obj)
            if kind is FunctionType:
                return self._save_global(obj)
            registered = getattr(self, "dispatch_table", dispatch_table).get(kind)
            if registered is not None:
                reduced = registered(obj)
            elif issubclass(kind, type):
                return self._save_global(obj)
            else:
                reduced = obj.__reduce_ex__(self.proto)
        if isinstance(reduced, str):
            return self._save_global(obj, reduced)
        if not isinstance(reduced, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        self._save_reduced(obj, *_checked(reduced))

    def _save_persistent(self, pid):
        if self.bin:
            self.save(pid, True)
            self._write(BINPERSID)
        else:
            try:
                self._write(PERSID + str(pid).encode("ascii") + b"\n")
            except UnicodeEncodeError:
                raise PicklingError("persistent IDs in protocol 0 must be ASCII strings") from None

    def _save_reduced(self, obj, func, args, state=None, items=None, pairs=None, setter=None):
        name = getattr(func, "__name__", "")
        if self.proto >= 2 and name == "__newobj_ex__":
            cls, new_args, kwargs = args
            if self.proto >= 4:
                self.save(cls)
                self.save(new_args)
                self.save(kwargs)
                self._write(NEWOBJ_EX)
            else:
                self.save(partial(cls.__new__, cls, *new_args, **kwargs))
                self.save(())
                self._write(REDUCE)
        elif self.proto >= 2 and name == "__newobj__":
            cls = args[0]
            if not hasattr(cls, "__new__"):
                raise PicklingError("args[0] from __newobj__ args has no __new__")
            if obj is not None and cls is not obj.__class__:
                raise PicklingError("args[0] from __newobj__ args has the wrong class")
            self.save(cls)
            self.save(args[1:])
            self._write(NEWOBJ)
        else:
            self.save(func)
            self.save(args)
            self._write(REDUCE)
        known = self.memo.get(id(obj))
        if known is not None:
            # Its arguments have pickled it already.
            self._write(POP + self._get(known[0]))
        else:
            self.memoize(obj)
        if items is not None:
            self._append_batches(items)
        if pairs is not None:
            self._set_batches(pairs)
        if state is not None:
            if setter is None:
                self.save(state)
                self._write(BUILD)
            else:
                self.save(setter)
                self.save(obj)
                self.save(state)
                self._write(TUPLE2 + REDUCE + POP)

    def _save_none(self, obj):
        self._write(NONE)

    def _save_bool(self, obj):
        if self.proto >= 2:
            self._write(NEWTRUE if obj else NEWFALSE)
        else:
            self._write(TRUE if obj else FALSE)

    def _save_int(self, obj):
        if -0x80000000 <= obj <= 0x7FFFFFFF:
            if not self.bin:
                data = INT + b"%d\n" % obj
            elif obj < 0 or obj > 0xFFFF:
                data = BININT + pack("<i", obj)
            else:
                data = BININT1 + pack("<B", obj) if obj <= 0xFF else BININT2 + pack("<H", obj)
        elif self.proto >= 2:
            encoded = encode_long(obj)
            size = len(encoded)
            data = (LONG1 + bytes((size,)) if size < 256 else LONG4 + pack("<i", size)) + encoded
        else:
            data = LONG + str(obj).encode("ascii") + b"L\n"
        self._write(data)

    def _save_float(self, obj):
        self._write(BINFLOAT + pack(">d", obj) if self.bin else FLOAT + repr(obj).encode("ascii") + b"\n")

    def _save_bytes(self, obj):
        if self.proto < 3:
            if not obj:
                self._save_reduced(obj, bytes, ())
            else:
                self._save_global_reduced(obj, "_codecs", "encode", (str(obj, "latin1"), "latin1"))
            return
        size = len(obj)
        if size < 256:
            header = SHORT_BINBYTES + bytes((size,))
        elif size > 0xFFFFFFFF and self.proto >= 4:
            header = BINBYTES8 + pack("<Q", size)
        else:
            header = BINBYTES + pack("<I", size)
        self._write_large(header, obj)
        self.memoize(obj)

    def _save_global_reduced(self, obj, module, name, args):
        """As if a function were reduced to, by its name."""
        import _codecs

        function = getattr(_codecs, name)
        known = self.memo.get(id(function))
        if known is not None:
            self._write(self._get(known[0]))
        else:
            self._write(GLOBAL + f"{module}\n{name}\n".encode())
            self.memoize(function)
        self.save(args)
        self._write(REDUCE)
        self.memoize(obj)

    def _save_bytearray(self, obj):
        if self.proto < 5:
            if not obj:
                self._save_reduced(obj, bytearray, ())
            else:
                # Bytes of its own, not to be found in the memo again.
                self._save_reduced(obj, bytearray, (bytes(obj),))
            return
        self._write_large(BYTEARRAY8 + pack("<Q", len(obj)), bytes(obj))
        self.memoize(obj)

    def _save_buffer(self, obj):
        if self.proto < 5:
            raise PicklingError("PickleBuffer can only be pickled with protocol >= 5")
        view = obj.raw()
        if self._buffers is not None and not self._buffers(obj):
            self._write(NEXT_BUFFER)
            if view.readonly:
                self._write(READONLY_BUFFER)
        elif view.readonly:
            self._save_bytes(view.tobytes())
        else:
            self._save_bytearray(bytearray(view))

    def _save_str(self, obj):
        if not self.bin:
            text = obj
            for c in "\\\0\n\r\x1a":
                text = text.replace(c, f"\\u{ord(c):04x}")
            self._write(UNICODE + text.encode("raw-unicode-escape") + b"\n")
        else:
            data = obj.encode("utf-8", "surrogatepass")
            size = len(data)
            if size < 256 and self.proto >= 4:
                header = SHORT_BINUNICODE + bytes((size,))
            elif size > 0xFFFFFFFF and self.proto >= 4:
                header = BINUNICODE8 + pack("<Q", size)
            else:
                header = BINUNICODE + pack("<I", size)
            self._write_large(header, data)
        self.memoize(obj)

    def _save_tuple(self, obj):
        if not obj:
            return self._write(EMPTY_TUPLE if self.bin else MARK + TUPLE)
        size = len(obj)
        short = size <= 3 and self.proto >= 2
        if not short:
            self._write(MARK)
        for item in obj:
            self.save(item)
        known = self.memo.get(id(obj))
        if known is not None:
            # An item contains the tuple: it is there already.
            if short:
                self._write(POP * size + self._get(known[0]))
            else:
                self._write((POP_MARK if self.bin else POP * (size + 1)) + self._get(known[0]))
            return
        self._write((TUPLE1, TUPLE2, TUPLE3)[size - 1] if short else TUPLE)
        self.memoize(obj)

    def _save_list(self, obj):
        self._write(EMPTY_LIST if self.bin else MARK + LIST)
        self.memoize(obj)
        self._append_batches(obj, len(obj) > 1)

    def _append_batches(self, items, marked=False):
        if not self.bin:
            for item in items:
                self.save(item)
                self._write(APPEND)
            return
        for batch in _batches(items):
            if len(batch) == 1 and not marked:
                self.save(batch[0])
                self._write(APPEND)
            else:
                self._write(MARK)
                for item in batch:
                    self.save(item)
                self._write(APPENDS)

    def _save_dict(self, obj):
        self._write(EMPTY_DICT if self.bin else MARK + DICT)
        self.memoize(obj)
        self._set_batches(obj.items(), len(obj) > 1)
        if self.bin and obj and len(obj) % _BATCH == 0:
            # A full batch is always followed by another, be it empty.
            self._write(MARK + SETITEMS)

    def _set_batches(self, pairs, marked=False):
        if not self.bin:
            for key, value in pairs:
                self.save(key)
                self.save(value)
                self._write(SETITEM)
            return
        for batch in _batches(pairs):
            if len(batch) > 1 or marked:
                self._write(MARK)
            for key, value in batch:
                self.save(key)
                self.save(value)
            self._write(SETITEMS if len(batch) > 1 or marked else SETITEM)

    def _save_set(self, obj):
        self._write(EMPTY_SET)
        self.memoize(obj)
        items = list(obj)
        for at in range(0, len(items), _BATCH):
            self._write(MARK)
            for item in items[at:at + _BATCH]:
                self.save(item)
            self._write(ADDITEMS)

    def _save_frozenset(self, obj):
        self._write(MARK)
        for item in obj:
            self.save(item)
        known = self.memo.get(id(obj))
        if known is not None:
            return self._write(POP_MARK + self._get(known[0]))
        self._write(FROZENSET)
        self.memoize(obj)

    def _save_type(self, obj):
        for constant in None, NotImplemented, ...:
            if obj is type(constant):
                return self._save_reduced(obj, type, (constant,))
        self._save_global(obj)

    def _save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        module = whichmodule(obj, name)
        path = name.split(".")
        if "<locals>" in path:
            raise AttributeError(f"Can't get local object {name!r}")
        try:
            __import__(module)
            parent = _attribute(sys.modules[module], path[:-1])
            found = getattr(parent, path[-1])
        except ImportError:
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module!r} failed") from None
        except (KeyError, AttributeError):
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed") from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
        code = copyreg._extension_registry.get((module, name)) if self.proto >= 2 else None
        if code is not None:
            if code <= 0xFF:
                self._write(EXT1 + bytes((code,)))
            else:
                self._write(EXT2 + pack("<H", code) if code <= 0xFFFF else EXT4 + pack("<i", code))
            return
        if self.proto >= 4:
            self.save(module)
            self.save(name)
            self._write(STACK_GLOBAL)
        elif len(path) > 1:
            self._save_dotted(obj, module, path)
            return
        else:
            self._write(self._by_lines(module, name))
        self.memoize(obj)

    def _by_lines(self, module, name):
        if self._old_names:
            module, name = old_name(module, name)
        try:
            return GLOBAL + f"{module}\n{name}\n".encode("utf-8" if self.proto >= 3 else "ascii")
        except UnicodeEncodeError:
            raise PicklingError(
                f"can't pickle global identifier '{module}.{name}' using pickle protocol {self.proto}"
            ) from None

    def _save_dotted(self, obj, module, path):
        """Attributes of attributes: read one by one with getattr."""
        self.save(getattr)
        if self.proto < 2:
            self._write(MARK)
        if len(path) == 2:
            self._write(self._by_lines(module, path[0]))
        else:
            self._save_dotted(None, module, path[:-1])
        self.save(path[-1])
        self._write((TUPLE2 if self.proto >= 2 else TUPLE) + REDUCE)
        if obj is not None:
            self.memoize(obj)


def _checked(reduced):
    """The parts that `__reduce__` gave, if they are what they must be."""
    if not 2 <= len(reduced) <= 6:
        raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
    func, args, state, items, pairs, setter = reduced + (None,) * (6 - len(reduced))
    if not callable(func):
        raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
    if not isinstance(args, tuple):
        raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
    for place, value in ("fourth", items), ("fifth", pairs):
        if value is not None and not hasattr(type(value), "__next__"):
            raise PicklingError(
                f"{place} element of the tuple returned by __reduce__ must be an iterator, not {type(value).__name__}"
            )
    if setter is not None and not callable(setter):
        raise PicklingError(
            f"sixth element of the tuple returned by __reduce__ must be a function, not {type(setter).__name__}"
        )
    return func, args, state, items, pairs, setter


def _batches(items):
    """Lists of so many items at a time."""
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


# What is written before the memo is asked.
_ATOMS = {
    type(None): Pickler._save_none, bool: Pickler._save_bool, int: Pickler._save_int, float: Pickler._save_float,
}

_SAVERS = {
    bytes: Pickler._save_bytes, bytearray: Pickler._save_bytearray, str: Pickler._save_str, tuple: Pickler._save_tuple,
    list: Pickler._save_list, dict: Pickler._save_dict, set: Pickler._save_set, frozenset: Pickler._save_frozenset,
    PickleBuffer: Pickler._save_buffer,
}


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    """Write the pickle of an object to a file."""
    Pickler(file, protocol, fix_imports, buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    """The pickle of an object."""
    file = io.BytesIO()
    Pickler(file, protocol, fix_imports, buffer_callback).dump(obj)
    return file.getvalue()
