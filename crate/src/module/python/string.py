"""Constants and templates of text."""

__all__ = [
    "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits", "printable",
    "punctuation", "whitespace", "Formatter", "Template",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Split the argument into words, capitalize each word, and join them again."""
    return (sep or " ").join(word.capitalize() for word in s.split(sep))


def _is_name_start(c):
    return c == "_" or (c.isascii() and c.isalpha())


def _name_at(text, index):
    """The identifier that begins at a place, or ""."""
    end = index
    if end < len(text) and _is_name_start(text[end]):
        end += 1
        while end < len(text) and (_is_name_start(text[end]) or (text[end].isascii() and text[end].isdigit())):
            end += 1
    return text[index:end]


class Template:
    """A string class for supporting $-substitutions."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = None

    # Set where a subclass has its own idea of what a placeholder looks like.
    _pattern = None

    def __init_subclass__(cls):
        super().__init_subclass__()
        own = ("pattern", "idpattern", "braceidpattern", "flags")
        if not any(name in base.__dict__ for base in cls.__mro__ if base not in (Template, object) for name in own):
            return
        import re

        if "pattern" in cls.__dict__:
            pattern = cls.pattern
        else:
            mark = re.escape(cls.delimiter)
            bare = cls.idpattern
            braced = cls.braceidpattern or bare
            pattern = rf"{mark}(?:(?P<escaped>{mark})|(?P<named>{bare})|{{(?P<braced>{braced})}}|(?P<invalid>))"
        flags = re.IGNORECASE if cls.flags is None else cls.flags
        cls._pattern = cls.pattern = re.compile(pattern, flags | re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _parts_by_pattern(self):
        """The same as `_parts`, by a regular expression."""
        start = 0
        for match in self._pattern.finditer(self.template):
            yield self.template[start:match.start()]
            start = match.end()
            groups = match.groupdict()
            name = groups.get("named") or groups.get("braced")
            if name is not None:
                yield name, match.group()
            elif groups.get("escaped") is not None:
                yield self.delimiter
            elif groups.get("invalid") is not None:
                yield None, match.start("invalid") - (0 if "pattern" in type(self).__dict__ else len(self.delimiter))
            else:
                raise ValueError("Unrecognized named group in pattern", self._pattern)
        yield self.template[start:]

    def _parts(self):
        """The template in parts: text, or (name, the text that names it), or (None, index) where it is invalid."""
        if self._pattern is not None:
            yield from self._parts_by_pattern()
            return
        text, mark = self.template, self.delimiter
        start = 0
        while (found := text.find(mark, start)) >= 0:
            yield text[start:found]
            after = found + len(mark)
            if text.startswith(mark, after):
                yield mark
                start = after + len(mark)
                continue
            if text.startswith("{", after):
                name = _name_at(text, after + 1)
                end = after + 1 + len(name)
                if name and text.startswith("}", end):
                    yield name, text[found:end + 1]
                    start = end + 1
                    continue
            else:
                name = _name_at(text, after)
                if name:
                    start = after + len(name)
                    yield name, text[found:start]
                    continue
            yield None, found
            start = after
        yield text[start:]

    def _invalid(self, index):
        before = self.template[:index]
        lines = (before + "x").splitlines(keepends=True)
        column = index - sum(len(line) for line in lines[:-1]) + 1
        raise ValueError(f"Invalid placeholder in string: line {max(len(lines), 1)}, col {column}")

    def substitute(self, mapping=None, /, **kws):
        values = self._values(mapping, kws)
        result = []
        for part in self._parts():
            if isinstance(part, str):
                result.append(part)
            elif part[0] is None:
                self._invalid(part[1])
            else:
                result.append(str(values[part[0]]))
        return "".join(result)

    def safe_substitute(self, mapping=None, /, **kws):
        values = self._values(mapping, kws)
        result = []
        for part in self._parts():
            if isinstance(part, str):
                result.append(part)
            elif part[0] is None:
                result.append(self.delimiter)
            else:
                try:
                    result.append(str(values[part[0]]))
                except KeyError:
                    result.append(part[1])
        return "".join(result)

    @staticmethod
    def _values(mapping, kws):
        if mapping is None:
            return kws
        if not kws:
            return mapping
        from collections import ChainMap

        return ChainMap(kws, mapping)

    def is_valid(self):
        return not any(isinstance(part, tuple) and part[0] is None for part in self._parts())

    def get_identifiers(self):
        return list(dict.fromkeys(part[0] for part in self._parts() if isinstance(part, tuple) and part[0] is not None))


class Formatter:
    """Formats as str.format does; subclasses change how a part of that is done."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used, depth, auto_index=0):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if field is None:
                continue
            first, _ = _split_field(field)
            if first == "":
                if auto_index is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                field = str(auto_index) + field
                auto_index += 1
            elif isinstance(first, int):
                if auto_index:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                auto_index = False
            obj, used_key = self.get_field(field, args, kwargs)
            used.add(used_key)
            obj = self.convert_field(obj, conversion)
            spec, auto_index = self._vformat(spec, args, kwargs, used, depth - 1, auto_index)
            result.append(self.format_field(obj, spec))
        return "".join(result), auto_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        """The parts of a format string: literal text, field name, format spec, conversion."""
        text = format_string
        length = len(text)
        index = 0
        literal = []
        while index < length:
            c = text[index]
            if c in "{}" and text[index + 1:index + 2] == c:
                literal.append(c)
                yield "".join(literal), None, None, None
                literal = []
                index += 2
                continue
            if c == "}":
                raise ValueError("Single '}' encountered in format string")
            if c != "{":
                literal.append(c)
                index += 1
                continue
            start = index + 1
            depth = 1
            index = start
            while index < length and depth:
                depth += {"{": 1, "}": -1}.get(text[index], 0)
                index += 1
            if depth:
                if start == length:
                    raise ValueError("Single '{' encountered in format string")
                raise ValueError("expected '}' before end of string")
            yield "".join(literal), *_split_replacement(text[start:index - 1])
            literal = []
        if literal:
            yield "".join(literal), None, None, None

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_field(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            obj = getattr(obj, name) if is_attribute else obj[name]
        return obj, first


def _split_replacement(inner):
    """The inside of a replacement field: (name, spec, conversion)."""
    depth = 0
    for index, c in enumerate(inner):
        if c == "[":
            depth += 1
        elif c == "]":
            depth -= 1
        elif depth <= 0 and c == ":":
            return inner[:index], inner[index + 1:], None
        elif depth <= 0 and c == "!":
            conversion = inner[index + 1:index + 2]
            if not conversion:
                raise ValueError("end of string while looking for conversion specifier")
            rest = inner[index + 2:]
            if rest and rest[0] != ":":
                raise ValueError("expected ':' after conversion specifier")
            return inner[:index], rest[1:], conversion
    return inner, "", None


def _split_field(field):
    """A field name in its first part and its attributes and items."""
    end = 0
    while end < len(field) and field[end] not in ".[":
        end += 1
    first = field[:end]
    if first.isdecimal():
        first = int(first)
    rest = []
    while end < len(field):
        if field[end] == ".":
            stop = end + 1
            while stop < len(field) and field[stop] not in ".[":
                stop += 1
            name = field[end + 1:stop]
            if not name:
                raise ValueError("Empty attribute in format string")
            rest.append((True, name))
            end = stop
        elif field[end] == "[":
            stop = field.find("]", end)
            if stop < 0:
                raise ValueError("Missing ']' in format string")
            name = field[end + 1:stop]
            if not name:
                raise ValueError("Empty attribute in format string")
            rest.append((False, int(name) if name.isdecimal() else name))
            end = stop + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    return first, rest
