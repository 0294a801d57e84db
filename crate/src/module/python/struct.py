"""Numbers as bytes, by a format."""

__all__ = [
    "calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error",
]

import _yieldscope
import functools


class error(Exception):
    """Exception raised on various occasions."""


# By letter: size (of its own, and of the machine's), and what kind of thing it is.
_KINDS = {
    "x": (1, 1, "pad"), "c": (1, 1, "char"), "b": (1, 1, "signed"), "B": (1, 1, "unsigned"), "?": (1, 1, "bool"),
    "h": (2, 2, "signed"), "H": (2, 2, "unsigned"), "i": (4, 4, "signed"), "I": (4, 4, "unsigned"), "l": (4, 8, "signed"),
    "L": (4, 8, "unsigned"), "q": (8, 8, "signed"), "Q": (8, 8, "unsigned"), "n": (None, 8, "signed"),
    "N": (None, 8, "unsigned"), "P": (None, 8, "pointer"), "e": (2, 2, "float"), "f": (4, 4, "float"), "d": (8, 8, "float"),
    "s": (1, 1, "bytes"), "p": (1, 1, "pascal"),
}


@functools.lru_cache(maxsize=100)
def _layout(format):
    """The size of a format, its byte order, whether it is the machine's own, and its fields: (letter, kind, offset, size)."""
    if isinstance(format, bytes):
        format = format.decode("ascii", "replace")
    elif not isinstance(format, str):
        raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
    if "\0" in format:
        raise error("embedded null character")
    order, native, at = "little", True, 0
    if format[:1] in ("@", "=", "<", ">", "!"):
        native = format[0] == "@"
        order = "big" if format[0] in ">!" else "little"
        at = 1
    offset = 0
    fields = []
    while at < len(format):
        c = format[at]
        if c.isspace():
            at += 1
            continue
        start = at
        while at < len(format) and format[at] in "0123456789":
            at += 1
        count = int(format[start:at]) if at > start else 1
        if at == len(format):
            raise error("repeat count given without format specifier")
        c = format[at]
        at += 1
        size = _KINDS[c][native] if c in _KINDS else None
        if size is None:
            raise error("bad char in struct format")
        kind = _KINDS[c][2]
        if offset + size * count >= 1 << 63:
            raise error("total struct size too long")
        if native and size > 1:
            offset = -(-offset // size) * size
        if kind in ("bytes", "pascal"):
            fields.append((c, kind, offset, count))
        elif kind != "pad":
            fields += [(c, kind, offset + size * i, size) for i in range(count)]
        offset += size * count
    return offset, order, native, fields


def _float_bytes(value, size, order, native):
    if size == 2:
        data = _half(value)
    else:
        data = bytearray(size)
        memoryview(data).cast("f" if size == 4 else "d")[0] = value
        if size == 4 and not native and data[2:] in (b"\x80\x7f", b"\x80\xff") and not data[0] | data[1]:
            if abs(value) != float("inf"):
                raise OverflowError("float too large to pack with f format")
    return bytes(data) if order == "little" else bytes(reversed(data))


def _half(value):
    """A float as sixteen bits."""
    import math

    sign = 0x8000 if math.copysign(1.0, value) < 0 else 0
    if math.isinf(value):
        bits = sign | 0x7C00
    elif math.isnan(value):
        bits = sign | 0x7E00
    else:
        mantissa, exponent = math.frexp(abs(value))
        if not mantissa:
            bits = sign
        else:
            # A mantissa that becomes too long carries into the exponent by itself.
            if exponent < -13:
                bits = round(math.ldexp(mantissa, exponent + 24))
            else:
                bits = (exponent + 13 << 10) + round(math.ldexp(mantissa, 11))
            if bits >= 0x7C00:
                raise OverflowError("float too large to pack with e format")
            bits |= sign
    return bits.to_bytes(2, "little")


def _half_value(bits):
    import math

    sign = -1.0 if bits & 0x8000 else 1.0
    exponent, mantissa = bits >> 10 & 0x1F, bits & 0x3FF
    if exponent == 31:
        return math.copysign(math.nan, sign) if mantissa else sign * math.inf
    if not exponent:
        return sign * math.ldexp(mantissa, -24)
    return sign * math.ldexp(mantissa + 1024, exponent - 25)


def _packed(letter, kind, size, order, native, value):
    if kind in ("signed", "unsigned", "pointer"):
        try:
            number = value.__index__()
        except AttributeError:
            raise error("required argument is not an integer") from None
        if kind == "pointer":
            return (number & 0xFFFFFFFFFFFFFFFF).to_bytes(8, "little")
        low, high = (-(1 << size * 8 - 1), (1 << size * 8 - 1) - 1) if kind == "signed" else (0, (1 << size * 8) - 1)
        if not low <= number <= high:
            raise error(f"'{letter}' format requires {low} <= number <= {high}")
        return number.to_bytes(size, order, signed=kind == "signed")
    if kind == "float":
        try:
            number = float(value) if not isinstance(value, (str, bytes)) else None
        except TypeError:
            number = None
        if number is None:
            raise error("required argument is not a float")
        return _float_bytes(number, size, order, native)
    if kind == "bool":
        return b"\x01" if value else b"\x00"
    if kind == "char":
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        return bytes(value)
    if not isinstance(value, (bytes, bytearray)):
        raise error(f"argument for '{letter}' must be a bytes object")
    if kind == "pascal":
        if not size:
            return b""
        text = bytes(value[:size - 1])
        return bytes([min(len(text), 255)]) + text.ljust(size - 1, b"\0")
    return bytes(value[:size]).ljust(size, b"\0")


def _unpacked(kind, size, order, data):
    if kind == "signed":
        return int.from_bytes(data, order, signed=True)
    if kind in ("unsigned", "pointer"):
        return int.from_bytes(data, order)
    if kind == "float":
        if size == 2:
            return _half_value(int.from_bytes(data, order))
        if order == "big":
            data = bytes(reversed(data))
        return memoryview(data).cast("f" if size == 4 else "d")[0]
    if kind == "bool":
        return data != b"\0"
    if kind == "pascal":
        return data[1:1 + data[0]] if data else b""
    return data


def _all(layout, data):
    _, order, _, fields = layout
    return tuple(_unpacked(kind, size, order, data[offset:offset + size]) for _, kind, offset, size in fields)


def _data(buffer):
    """A buffer as bytes."""
    if isinstance(buffer, bytes):
        return buffer
    if isinstance(buffer, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    try:
        return bytes(memoryview(buffer))
    except TypeError:
        if hasattr(buffer, "tobytes"):
            return buffer.tobytes()
        raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'") from None


def calcsize(format, /):
    """Return size in bytes of the struct described by the format string."""
    return _layout(format)[0]


def pack(format, /, *values):
    """Return a bytes object containing the values packed according to the format string."""
    return _pack("pack", _layout(format), values)


def _pack(method, layout, values):
    size, order, native, fields = layout
    if len(values) != len(fields):
        raise error(f"{method} expected {len(fields)} items for packing (got {len(values)})")
    result = bytearray(size)
    for (letter, kind, offset, length), value in zip(fields, values):
        result[offset:offset + length] = _packed(letter, kind, length, order, native, value)
    return bytes(result)


def pack_into(format, /, buffer, offset, *values):
    """Pack the values according to the format string and write the bytes into the buffer starting at offset."""
    _pack_into(_layout(format), buffer, offset, values)


def _pack_into(layout, buffer, offset, values):
    size = layout[0]
    if isinstance(buffer, (bytes, str)):
        raise TypeError(f"argument must be read-write bytes-like object, not {type(buffer).__name__}")
    if len(values) != len(layout[3]):
        raise error(f"pack_into expected {len(layout[3])} items for packing (got {len(values)})")
    view = memoryview(buffer)
    length = view.nbytes
    if offset < 0:
        if offset + length < 0:
            raise error(f"offset {offset} out of range for {length}-byte buffer")
        if offset + size > 0:
            raise error(f"no space to pack {size} bytes at offset {offset}")
        offset += length
    if length - offset < size:
        raise error(
            f"pack_into requires a buffer of at least {size + offset} bytes for packing {size} bytes at offset {offset} "
            f"(actual buffer size is {length})"
        )
    view[offset:offset + size] = _pack("pack_into", layout, values)


def unpack(format, buffer, /):
    """Return a tuple containing values unpacked according to the format string."""
    return _unpack(_layout(format), buffer)


def _unpack(layout, buffer):
    data = _data(buffer)
    if len(data) != layout[0]:
        raise error(f"unpack requires a buffer of {layout[0]} bytes")
    return _all(layout, data)


def unpack_from(format, /, buffer, offset=0):
    """Return a tuple containing values unpacked according to the format string, from an offset on."""
    return _unpack_from(_layout(format), buffer, offset)


def _unpack_from(layout, buffer, offset):
    data = _data(buffer)
    size = layout[0]
    if offset < 0:
        if offset + size > 0:
            raise error(f"not enough data to unpack {size} bytes at offset {offset}")
        if offset + len(data) < 0:
            raise error(f"offset {offset} out of range for {len(data)}-byte buffer")
        offset += len(data)
    if len(data) - offset < size:
        raise error(
            f"unpack_from requires a buffer of at least {size + offset} bytes for unpacking {size} bytes at offset {offset} "
            f"(actual buffer size is {len(data)})"
        )
    return _all(layout, data[offset:offset + size])


def iter_unpack(format, buffer, /):
    """Return an iterator yielding tuples unpacked from the given bytes source."""
    return _iter_unpack(_layout(format), buffer)


def _iter_unpack(layout, buffer):
    size = layout[0]
    if not size:
        raise error("cannot iteratively unpack with a struct of length 0")
    data = _data(buffer)
    if len(data) % size:
        raise error(f"iterative unpacking requires a buffer of a multiple of {size} bytes")
    return unpack_iterator(layout, data)


class unpack_iterator:
    """The tuples of a buffer, one by one."""

    def __init__(self, layout, data):
        self._layout, self._data, self._at = layout, data, 0

    def __iter__(self):
        return self

    def __next__(self):
        start, self._at = self._at, self._at + self._layout[0]
        if start >= len(self._data):
            raise StopIteration
        return _all(self._layout, self._data[start:self._at])

    def __length_hint__(self):
        return max(0, len(self._data) - self._at) // self._layout[0]


class Struct:
    """A compiled struct object."""

    def __init__(self, format):
        if not isinstance(format, (str, bytes)):
            raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
        self.format = format.decode() if isinstance(format, bytes) else format
        self._layout = _layout(self.format)
        self.size = self._layout[0]

    def pack(self, *values):
        """Return a bytes object containing values packed."""
        return _pack("pack", self._layout, values)

    def pack_into(self, buffer, offset, *values):
        """Pack values and write the bytes into the buffer starting at offset."""
        _pack_into(self._layout, buffer, offset, values)

    def unpack(self, buffer, /):
        """Return a tuple containing unpacked values."""
        return _unpack(self._layout, buffer)

    def unpack_from(self, buffer, offset=0):
        """Return a tuple containing unpacked values, from an offset on."""
        return _unpack_from(self._layout, buffer, offset)

    def iter_unpack(self, buffer, /):
        """Return an iterator yielding tuples."""
        return _iter_unpack(self._layout, buffer)

    def __repr__(self):
        return f"{type(self).__name__}({self.format!r})"


Struct.__module__ = "_struct"
for _function in calcsize, iter_unpack, pack, pack_into, unpack, unpack_from:
    _function.__module__ = "_struct"
del _function
_yieldscope.seal(Struct, unpack_iterator)
