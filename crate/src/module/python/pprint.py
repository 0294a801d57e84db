"""Data structures printed so that they can be read, and mostly be read back."""

import sys as _sys

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Pretty-print a Python object to a stream [default is sys.stdout]."""
    printer = PrettyPrinter(
        stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    )
    printer.pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Format a Python object into a pretty-printed representation."""
    return PrettyPrinter(
        indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Pretty-print a Python object, dicts in their own order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """Version of repr() which can handle recursive data structures."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Determine if saferepr(object) is readable by eval()."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """Determine if object requires a recursive representation."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


class _Sortable:
    """Orders what cannot be compared by type and identity."""

    __slots__ = ("obj",)

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


def _pair_key(pair):
    return _Sortable(pair[0]), _Sortable(pair[1])


class PrettyPrinter:
    def __init__(
        self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False
    ):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = _sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers
        self._recursive = False
        self._readable = True

    def pprint(self, object):
        if self._stream is not None:
            self._format(object, self._stream.write, 0, 0, {}, 0)
            self._stream.write("\n")

    def pformat(self, object):
        parts = []
        self._format(object, parts.append, 0, 0, {}, 0)
        return "".join(parts)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """A string, whether it can be read back, and whether it is recursive."""
        return self._safe_repr(object, context, maxlevels, level)

    def _format(self, object, write, indent, allowance, context, level):
        key = id(object)
        if key in context:
            write(_recursion(object))
            self._recursive = True
            self._readable = False
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            printer = self._printer_of(object)
            if printer is not None:
                context[key] = 1
                printer(self, object, write, indent, allowance, context, level + 1)
                del context[key]
                return
        write(text)

    def _printer_of(self, object):
        how = _printers().get(type(object).__repr__)
        if how is not None:
            return how
        cls = type(object)
        if hasattr(cls, "__dataclass_fields__"):
            params = getattr(cls, "__dataclass_params__", None)
            made = getattr(cls.__repr__, "__wrapped__", None)
            if params is not None and params.repr and made is not None and "__create_fn__" in made.__qualname__:
                return PrettyPrinter._pprint_dataclass
        return None

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        if not readable:
            self._readable = False
        if recursive:
            self._recursive = True
        return text

    def _safe_repr(self, object, context, maxlevels, level):
        kind = type(object)
        if kind in _ATOMS:
            return repr(object), True, False
        how = kind.__repr__
        if how is int.__repr__ and issubclass(kind, int):
            return (f"{object:_d}" if self._underscore_numbers else repr(object)), True, False
        if how is dict.__repr__ and issubclass(kind, dict):
            opening, closing = "{", "}"
        elif how is list.__repr__ and issubclass(kind, list):
            opening, closing = "[", "]"
        elif how is tuple.__repr__ and issubclass(kind, tuple):
            opening, closing = "(", ",)" if len(object) == 1 else ")"
        else:
            text = repr(object)
            return text, bool(text) and not text.startswith("<"), False
        if not object:
            return opening + closing, True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return opening + "..." + closing[-1], False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable, recursive = True, False
        level += 1

        def text_of(part):
            nonlocal readable, recursive
            text, part_readable, part_recursive = self.format(part, context, maxlevels, level)
            readable = readable and part_readable
            recursive = recursive or part_recursive
            return text

        if opening == "{":
            items = sorted(object.items(), key=_pair_key) if self._sort_dicts else object.items()
            parts = [f"{text_of(k)}: {text_of(v)}" for k, v in items]
        else:
            parts = [text_of(item) for item in object]
        del context[key]
        return opening + ", ".join(parts) + closing, readable, recursive

    # Each prints what does not fit in a line.

    def _pprint_dict(self, object, write, indent, allowance, context, level):
        write("{")
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * " ")
        if object:
            items = sorted(object.items(), key=_pair_key) if self._sort_dicts else object.items()
            self._format_dict_items(items, write, indent, allowance + 1, context, level)
        write("}")

    def _pprint_ordered_dict(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        name = object.__class__.__name__
        write(name + "(")
        self._format(list(object.items()), write, indent + len(name) + 1, allowance + 1, context, level)
        write(")")

    def _pprint_list(self, object, write, indent, allowance, context, level):
        write("[")
        self._format_items(object, write, indent, allowance + 1, context, level)
        write("]")

    def _pprint_deque(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        name = object.__class__.__name__
        write(name + "(")
        indent += len(name) + 1
        write("[")
        if object.maxlen is None:
            self._format_items(object, write, indent, allowance + 2, context, level)
            write("])")
        else:
            self._format_items(object, write, indent, 2, context, level)
            rest = self._repr(object.maxlen, context, level)
            write(f"],\n{' ' * indent}maxlen={rest})")

    def _pprint_tuple(self, object, write, indent, allowance, context, level):
        write("(")
        end = ",)" if len(object) == 1 else ")"
        self._format_items(object, write, indent, allowance + len(end), context, level)
        write(end)

    def _pprint_set(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        kind = object.__class__
        if kind is set:
            write("{")
            end = "}"
        else:
            write(kind.__name__ + "({")
            end = "})"
            indent += len(kind.__name__) + 1
        self._format_items(sorted(object, key=_Sortable), write, indent, allowance + len(end), context, level)
        write(end)

    def _pprint_str(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        room = last_room = self._width - indent
        chunks = []
        for number, line in enumerate(lines):
            is_last = number == len(lines) - 1
            if is_last:
                last_room -= allowance
            whole = repr(line)
            if len(whole) <= (last_room if is_last else room):
                chunks.append(whole)
                continue
            words = _words(line)
            current = ""
            for index, word in enumerate(words):
                candidate = current + word
                limit = last_room if is_last and index == len(words) - 1 else room
                if len(repr(candidate)) > limit:
                    if current:
                        chunks.append(repr(current))
                    current = word
                else:
                    current = candidate
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            write(chunks[0])
            return
        text = ("\n" + " " * indent).join(chunks)
        write(f"({text})" if level == 1 else text)

    def _pprint_bytes(self, object, write, indent, allowance, context, level):
        if len(object) <= 4:
            write(repr(object))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
            write("(")
        between = ""
        for text in _wrapped_bytes(object, self._width - indent, allowance):
            write(between + text)
            between = "\n" + " " * indent
        if parens:
            write(")")

    def _pprint_bytearray(self, object, write, indent, allowance, context, level):
        write("bytearray(")
        self._pprint_bytes(bytes(object), write, indent + 10, allowance + 1, context, level + 1)
        write(")")

    def _pprint_mappingproxy(self, object, write, indent, allowance, context, level):
        write("mappingproxy(")
        self._format(object.copy(), write, indent + 13, allowance + 1, context, level)
        write(")")

    def _pprint_namespace(self, object, write, indent, allowance, context, level):
        name = "namespace" if type(object).__name__ == "SimpleNamespace" else object.__class__.__name__
        self._fields(name, object.__dict__.items(), object, write, indent, allowance, context, level)

    def _pprint_dataclass(self, object, write, indent, allowance, context, level):
        fields = object.__dataclass_fields__.values()
        items = [(f.name, getattr(object, f.name)) for f in fields if f.repr and f._field_type.name == "_FIELD"]
        self._fields(object.__class__.__name__, items, object, write, indent, allowance, context, level)

    def _fields(self, name, items, object, write, indent, allowance, context, level):
        indent += len(name) + 1
        write(name + "(")
        items = list(items)
        for number, (key, value) in enumerate(items):
            is_last = number == len(items) - 1
            write(key + "=")
            if id(value) in context:
                write("...")
            else:
                self._format(value, write, indent + len(key) + 1, allowance if is_last else 1, context, level)
            if not is_last:
                write(",\n" + " " * indent)
        write(")")

    def _pprint_default_dict(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        factory = self._repr(object.default_factory, context, level)
        name = object.__class__.__name__
        indent += len(name) + 1
        write(f"{name}({factory},\n{' ' * indent}")
        self._pprint_dict(object, write, indent, allowance + 1, context, level)
        write(")")

    def _pprint_counter(self, object, write, indent, allowance, context, level):
        if not object:
            write(repr(object))
            return
        name = object.__class__.__name__
        write(name + "({")
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * " ")
        self._format_dict_items(object.most_common(), write, indent + len(name) + 1, allowance + 2, context, level)
        write("})")

    def _pprint_chain_map(self, object, write, indent, allowance, context, level):
        if not object.maps or (len(object.maps) == 1 and not object.maps[0]):
            write(repr(object))
            return
        name = object.__class__.__name__
        write(name + "(")
        indent += len(name) + 1
        for number, part in enumerate(object.maps):
            if number == len(object.maps) - 1:
                self._format(part, write, indent, allowance + 1, context, level)
                write(")")
            else:
                self._format(part, write, indent, 1, context, level)
                write(",\n" + " " * indent)

    def _pprint_user(self, object, write, indent, allowance, context, level):
        self._format(object.data, write, indent, allowance, context, level - 1)

    def _format_dict_items(self, items, write, indent, allowance, context, level):
        indent += self._indent_per_level
        between = ",\n" + " " * indent
        items = list(items)
        for number, (key, value) in enumerate(items):
            is_last = number == len(items) - 1
            text = self._repr(key, context, level)
            write(text + ": ")
            self._format(value, write, indent + len(text) + 2, allowance if is_last else 1, context, level)
            if not is_last:
                write(between)

    def _format_items(self, items, write, indent, allowance, context, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * " ")
        between = ",\n" + " " * indent
        mark = ""
        room = left = self._width - indent + 1
        items = list(items)
        for number, item in enumerate(items):
            is_last = number == len(items) - 1
            if is_last:
                room -= allowance
                left -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                size = len(text) + 2
                if left < size:
                    left = room
                    if mark:
                        mark = between
                if left >= size:
                    left -= size
                    write(mark + text)
                    mark = ", "
                    continue
            write(mark)
            mark = between
            self._format(item, write, indent, allowance if is_last else 1, context, level)


_ATOMS = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})


def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


def _words(line):
    """A line in words, each with the white space behind it."""
    words = []
    start = at = 0
    while at < len(line):
        while at < len(line) and not line[at].isspace():
            at += 1
        while at < len(line) and line[at].isspace():
            at += 1
        words.append(line[start:at])
        start = at
    return words


def _wrapped_bytes(data, width, allowance):
    current = b""
    last = len(data) // 4 * 4
    for at in range(0, len(data), 4):
        part = data[at:at + 4]
        if at == last:
            width -= allowance
        if len(repr(current + part)) > width:
            if current:
                yield repr(current)
            current = part
        else:
            current += part
    if current:
        yield repr(current)


_known = {}


def _printers():
    """Who prints a type, by its `__repr__`."""
    if not _known:
        import collections
        from types import MappingProxyType, SimpleNamespace

        p = PrettyPrinter
        for kind, how in (
            (dict, p._pprint_dict), (collections.OrderedDict, p._pprint_ordered_dict), (list, p._pprint_list),
            (collections.deque, p._pprint_deque), (tuple, p._pprint_tuple), (set, p._pprint_set), (frozenset, p._pprint_set),
            (str, p._pprint_str), (bytes, p._pprint_bytes), (bytearray, p._pprint_bytearray),
            (MappingProxyType, p._pprint_mappingproxy), (SimpleNamespace, p._pprint_namespace),
            (collections.defaultdict, p._pprint_default_dict), (collections.Counter, p._pprint_counter),
            (collections.ChainMap, p._pprint_chain_map), (collections.UserDict, p._pprint_user),
            (collections.UserList, p._pprint_user), (collections.UserString, p._pprint_user),
        ):
            _known[kind.__repr__] = how
    return _known
