"""Arrays of numbers of one kind."""

import _yieldscope
import types
from _collections_abc import MutableSequence

__all__ = ["array", "ArrayType", "typecodes"]

typecodes = "bBuwhHiIlLqQfd"

# By typecode: size, and least and greatest value of whole numbers with what CPython calls them.
_SIZES = {"b": 1, "B": 1, "u": 4, "w": 4, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "f": 4, "d": 8}
_NAMES = {"b": "signed char", "B": "unsigned byte integer", "h": "signed short integer", "H": "unsigned short"}


def _whole(code, value):
    """A whole number that fits."""
    if isinstance(value, float) or not hasattr(type(value), "__index__"):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    number = value.__index__()
    bits = _SIZES[code] * 8
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if code.islower() else (0, (1 << bits) - 1)
    if low <= number <= high:
        return number
    if code in _NAMES:
        raise OverflowError(f"{_NAMES[code]} is {'less than minimum' if number < low else 'greater than maximum'}")
    if code == "i" or code in "lq":
        if not -(1 << 63) <= number < 1 << 63:
            raise OverflowError(
                "Python int too large to convert to C long" if code != "q" else "int too big to convert"
            )
        raise OverflowError(f"signed integer is {'less than minimum' if number < low else 'greater than maximum'}")
    if number < 0:
        raise OverflowError("can't convert negative value to unsigned int" if code != "Q" else "can't convert negative int to unsigned")
    raise OverflowError(
        "unsigned int is greater than maximum" if code == "I" and number < 1 << 64
        else "Python int too large to convert to C unsigned long" if code != "Q" else "int too big to convert"
    )


def _checked(code, value):
    """A value as an array of a kind keeps it."""
    if code == "d" or code == "f":
        if not hasattr(type(value), "__float__") and not hasattr(type(value), "__index__"):
            raise TypeError(f"must be real number, not {type(value).__name__}")
        number = float(value)
        if code == "f":
            cell = memoryview(bytearray(4)).cast("f")
            cell[0] = number
            number = cell[0]
        return number
    if code in "uw":
        if not isinstance(value, str) or len(value) != 1:
            raise TypeError("array item must be unicode character")
        return value
    return _whole(code, value)


class array:
    """A sequence of values of one kind, which is given by a typecode."""

    __slots__ = "typecode", "_items", "__weakref__"

    def __new__(cls, typecode, initializer=(), /):
        if not isinstance(typecode, str):
            raise TypeError(f"array() argument 1 must be a unicode character, not {type(typecode).__name__}")
        if len(typecode) != 1:
            raise TypeError("array() argument 1 must be a unicode character, not str")
        is_text = typecode in "uw"
        if isinstance(initializer, str) and not is_text:
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        if isinstance(initializer, array) and initializer.typecode in "uw" and not is_text:
            raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{typecode}'")
        if typecode not in _SIZES:
            raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        if typecode == "u":
            import warnings

            warnings.warn(
                "The 'u' type code is deprecated and will be removed in Python 3.16", DeprecationWarning, stacklevel=2
            )
        self = object.__new__(cls)
        self.typecode = typecode
        self._items = []
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            self._items = [_checked(typecode, value) for value in initializer]
        return self

    def __init__(self, *args):
        pass

    @classmethod
    def _of(cls, typecode, items):
        self = object.__new__(array)
        self.typecode, self._items = typecode, items
        return self

    __class_getitem__ = classmethod(types.GenericAlias)
    itemsize = property(lambda self: _SIZES[self.typecode], doc="the size, in bytes, of one array item")

    def __repr__(self):
        name = type(self).__name__
        if not self._items:
            return f"{name}({self.typecode!r})"
        shown = repr("".join(self._items)) if self.typecode in "uw" else repr(self._items)
        return f"{name}({self.typecode!r}, {shown})"

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._of(self.typecode, self._items[index])
        if not hasattr(type(index), "__index__"):
            raise TypeError("array indices must be integers")
        try:
            return self._items[index]
        except IndexError:
            raise IndexError("array index out of range") from None

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            if value.typecode != self.typecode:
                raise TypeError("bad argument type for built-in operation")
            try:
                self._items[index] = value._items[:]
            except ValueError as e:
                raise ValueError(str(e).replace("sequence", "array")) from None
            return
        if not hasattr(type(index), "__index__"):
            raise TypeError("array indices must be integers")
        size = len(self._items)
        if not -size <= index < size:
            raise IndexError("array assignment index out of range")
        self._items[index] = _checked(self.typecode, value)

    def __delitem__(self, index):
        try:
            del self._items[index]
        except IndexError:
            raise IndexError("array assignment index out of range") from None

    def __contains__(self, value):
        return value in self._items

    def _other(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError("bad argument type for built-in operation")
        return other._items

    def __add__(self, other):
        return self._of(self.typecode, self._items + self._other(other))

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend array with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, count):
        if not hasattr(type(count), "__index__"):
            return NotImplemented
        return self._of(self.typecode, self._items * count)

    __rmul__ = __mul__

    def __imul__(self, count):
        self._items *= count
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    __hash__ = None

    def append(self, v, /):
        """Append new value v to the end of the array."""
        self._items.append(_checked(self.typecode, v))

    def extend(self, bb, /):
        """Append items to the end of the array."""
        if isinstance(bb, array):
            if bb.typecode != self.typecode:
                raise TypeError("can only extend with array of same kind")
            self._items.extend(bb._items[:])
        else:
            for value in bb:
                self.append(value)

    def insert(self, i, v, /):
        """Insert a new item v into the array before position i."""
        self._items.insert(i, _checked(self.typecode, v))

    def pop(self, i=-1, /):
        """Return the i-th element and delete it from the array."""
        if not self._items:
            raise IndexError("pop from empty array")
        try:
            return self._items.pop(i)
        except IndexError:
            raise IndexError("pop index out of range") from None

    def remove(self, v, /):
        """Remove the first occurrence of v in the array."""
        try:
            self._items.remove(v)
        except ValueError:
            raise ValueError("array.remove(x): x not in array") from None

    def index(self, v, start=0, stop=9223372036854775807, /):
        """Return index of first occurrence of v in the array."""
        try:
            return self._items.index(v, start, stop)
        except ValueError:
            raise ValueError("array.index(x): x not in array") from None

    def count(self, v, /):
        """Return number of occurrences of v in the array."""
        return self._items.count(v)

    def reverse(self):
        """Reverse the order of the items in the array."""
        self._items.reverse()

    def clear(self):
        """Remove all items from the array."""
        self._items.clear()

    def tolist(self):
        """Convert array to an ordinary list with the same items."""
        return self._items[:]

    def fromlist(self, list, /):
        """Append items to array from list."""
        if type(list).__name__ != "list":
            raise TypeError("arg must be list")
        self._items += [_checked(self.typecode, value) for value in list]

    def __bytes__(self):
        return self.tobytes()

    def tobytes(self):
        """Convert the array to an array of machine values and return the bytes representation."""
        code, size = self.typecode, self.itemsize
        if code in "uw":
            return b"".join(ord(c).to_bytes(4, "little") for c in self._items)
        if code in "fd":
            data = bytearray(size * len(self._items))
            if data:
                view = memoryview(data).cast(code)
                for index, value in enumerate(self._items):
                    view[index] = value
            return bytes(data)
        return b"".join(value.to_bytes(size, "little", signed=code.islower()) for value in self._items)

    def frombytes(self, buffer, /):
        """Appends items from the string, interpreting it as an array of machine values."""
        if isinstance(buffer, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = buffer.tobytes() if isinstance(buffer, array) else bytes(memoryview(buffer))
        code, size = self.typecode, self.itemsize
        if len(data) % size:
            raise ValueError("bytes length not a multiple of item size")
        if code in "uw":
            self._items += [chr(int.from_bytes(data[at:at + 4], "little")) for at in range(0, len(data), 4)]
        elif data:
            self._items += memoryview(data).cast(code).tolist()

    def fromfile(self, f, n, /):
        """Read n objects from the file object f and append them to the end of the array."""
        data = f.read(n * self.itemsize)
        self.frombytes(data)
        if len(data) < n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def tofile(self, f, /):
        """Write all items (as machine values) to the file object f."""
        f.write(self.tobytes())

    def fromunicode(self, ustr, /):
        """Extends this array with data from the unicode string ustr."""
        if self.typecode not in "uw":
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        self._items += ustr

    def tounicode(self):
        """Extends this array with data from the unicode string ustr."""
        if self.typecode not in "uw":
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return "".join(self._items)

    def byteswap(self):
        """Byteswap all items of the array."""
        data, size = self.tobytes(), self.itemsize
        self._items = []
        self.frombytes(b"".join(bytes(reversed(data[at:at + size])) for at in range(0, len(data), size)))

    def buffer_info(self):
        """Return a tuple (address, length) giving the current memory address and the length in items."""
        return id(self._items), len(self._items)

    def __copy__(self):
        return self._of(self.typecode, self._items[:])

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __reduce_ex__(self, protocol):
        return type(self), (self.typecode, self.tolist())


ArrayType = array


MutableSequence.register(array)
_yieldscope.seal(array)
