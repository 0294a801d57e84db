"""Regular expressions: patterns are read and compiled here; the engine matches them (`_re`)."""

import copyreg
import enum
import _re
from _re import Match, Pattern
from _re_length import length

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape", "error", "Pattern", "Match",
    "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag",
    "PatternError",
]


class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128

    def __repr__(self):
        value = self._value_
        if not value:
            return "re.NOFLAG"
        names = []
        for flag in (256, 2, 4, 32, 8, 16, 64, 128):
            if value & flag:
                names.append("re." + _FLAG_NAMES[flag])
                value &= ~flag
        if value:
            names.append(hex(value))
        return "|".join(names)

    __str__ = __repr__


_FLAG_NAMES = {256: "ASCII", 2: "IGNORECASE", 4: "LOCALE", 32: "UNICODE", 8: "MULTILINE", 16: "DOTALL", 64: "VERBOSE", 128: "DEBUG"}
globals().update(RegexFlag.__members__)

_A, _I, _L, _U, _M, _S, _X, _DEBUG = 256, 2, 4, 32, 8, 16, 64, 128
_LETTERS = {"i": _I, "L": _L, "m": _M, "s": _S, "x": _X, "a": _A, "u": _U}
_TYPE_FLAGS = _A | _L | _U
_ENDLESS = -1
_MOST_REPEATS = 4294967295
_MOST_GROUPS = 2147483647


class PatternError(Exception):
    """What is wrong with a pattern (or a replacement), and where."""

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = "%s at position %d" % (msg, pos)
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = "%s (line %d, column %d)" % (msg, self.lineno, self.colno)
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


error = PatternError

_DIGITS = frozenset("0123456789")
_OCTAL = frozenset("01234567")
_HEX = frozenset("0123456789abcdefABCDEF")
_LETTERS_ASCII = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_SPACE = frozenset(" \t\n\r\v\f")
_ESCAPED = {"a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 92}
_CATEGORIES = {"d": 0, "s": 1, "w": 2}


class _Verbose(Exception):
    """The pattern turns out to be verbose: it is read again."""


class _Parser:
    """Reads a pattern into a tree of tuples; the first of each says what it is."""

    def __init__(self, pattern, flags):
        self.pattern = pattern
        self.is_bytes = not isinstance(pattern, str)
        self.text = pattern.decode("latin-1") if self.is_bytes else pattern
        self.at = 0
        self.flags = flags
        self.groups = 0
        self.open = []
        self.names = {}
        self.widths = {}
        self.behind = []
        self.conditions = {}

    def error(self, message, at=None):
        return PatternError(message, self.pattern, self.at if at is None else at)

    def peek(self):
        return self.text[self.at] if self.at < len(self.text) else ""

    def accept(self, text):
        if self.text.startswith(text, self.at):
            self.at += len(text)
            return True
        return False

    def until(self, end, what, start):
        """The text up to a closing character, which is read too."""
        found = self.text.find(end, self.at)
        if found < 0:
            if self.at == len(self.text):
                raise self.error("missing " + what, self.at)
            raise self.error("missing %s, unterminated name" % end, start)
        name = self.text[self.at : found]
        self.at = found + 1
        if not name:
            raise self.error("missing " + what, found)
        return name

    def name(self, name, start):
        if self.is_bytes and not name.isascii():
            raise self.error("bad character in group name %a" % name, start)
        if not name.isidentifier():
            raise self.error("bad character in group name %r" % name, start)
        return name

    def parse(self):
        tree = self.alternatives(self.flags, True)
        if self.at < len(self.text):
            raise self.error("unbalanced parenthesis")
        for group, at in self.conditions.items():
            if group > self.groups:
                raise self.error("invalid group reference %d" % group, at)
        return tree

    def alternatives(self, flags, outermost=False):
        branches = []
        while True:
            items, flags = self.sequence(flags, outermost and not branches)
            branches.append(("seq", items))
            if not self.accept("|"):
                return branches[0] if len(branches) == 1 else ("alt", branches)

    def sequence(self, flags, first):
        items = []
        while True:
            if flags & _X:
                self.skip_space()
            c = self.peek()
            if not c or c in "|)":
                return items, flags
            start = self.at
            self.at += 1
            if c == "\\":
                item = self.escape(flags)
            elif c == "[":
                item = self.set(flags)
            elif c == ".":
                item = ("any", bool(flags & _S))
            elif c == "^":
                item = ("at", 1 if flags & _M else 0, False)
            elif c == "$":
                item = ("at", 3 if flags & _M else 2, False)
            elif c == "(":
                item, flags = self.group(flags, start, first and not items)
                if item is None:
                    continue
            elif c in "*+?" or c == "{" and self.bounds(start) is not None:
                self.at = start
                items[-1:] = [self.repeated(items[-1] if items else None, start)]
                continue
            else:
                item = self.literal(ord(c), flags)
            items.append(item)

    def skip_space(self):
        while True:
            c = self.peek()
            if c and c in _SPACE:
                self.at += 1
            elif c == "#":
                end = self.text.find("\n", self.at)
                self.at = len(self.text) if end < 0 else end + 1
            else:
                return

    def literal(self, c, flags):
        if flags & _I:
            ascii_only = self.is_bytes or flags & _A
            if not ascii_only:
                return ("char", _re.fold(c), 1)
            if c < 128:
                return ("char", ord(chr(c).lower()), 2)
        return ("char", c, 0)

    def bounds(self, start):
        """`{m,n}` behind the brace at `start`: both, or None if it is none."""
        end = self.text.find("}", start)
        if end < 0:
            return None
        least, comma, most = self.text[start + 1 : end].partition(",")
        if not (least or comma) or not set(least + most) <= _DIGITS:
            return None
        low = int(least) if least else 0
        high = (int(most) if most else _ENDLESS) if comma else low
        return low, high, end + 1

    def repeated(self, item, start):
        c = self.text[start]
        if c == "{":
            least, most, self.at = self.bounds(start)
            if least >= _MOST_REPEATS or most >= _MOST_REPEATS:
                raise OverflowError("the repetition number is too large")
            if most != _ENDLESS and most < least:
                raise self.error("min repeat greater than max repeat", start + 1)
        else:
            self.at = start + 1
            least, most = {"*": (0, _ENDLESS), "+": (1, _ENDLESS), "?": (0, 1)}[c]
        if item is None or item[0] == "at":
            raise self.error("nothing to repeat", start)
        if item[0] == "repeat":
            raise self.error("multiple repeat", start)
        greed = 1 if self.accept("?") else 2 if self.accept("+") else 0
        return ("repeat", item, least, most, greed)

    def category(self, c, flags):
        lower = c.lower()
        return ("category", _CATEGORIES[lower], self.ascii(flags), c != lower)

    def ascii(self, flags):
        return self.is_bytes or bool(flags & _A)

    def escape(self, flags):
        start = self.at - 1
        if self.at == len(self.text):
            raise self.error("bad escape (end of pattern)", start)
        c = self.text[self.at]
        self.at += 1
        if c in "dDsSwW":
            return ("set", False, [self.category(c, flags)], 0)
        if c in "AZbB":
            return ("at", {"A": 0, "Z": 4, "b": 5, "B": 6}[c], self.ascii(flags))
        if c == "0":
            self.at += len(self.digits(_OCTAL, 2))
            return self.literal(int(self.text[start + 1 : self.at], 8), flags)
        if c in _DIGITS:
            if self.peek() in _DIGITS and self.peek():
                if c in _OCTAL and self.peek() in _OCTAL and self.text[self.at + 1 : self.at + 2] in _OCTAL and self.text[self.at + 1 : self.at + 2]:
                    self.at += 2
                    value = int(self.text[start + 1 : self.at], 8)
                    if value > 0o377:
                        raise self.error("octal escape value \\%s outside of range 0-0o377" % self.text[start + 1 : self.at], start)
                    return self.literal(value, flags)
                self.at += 1
            return self.reference(int(self.text[start + 1 : self.at]), start + 1, flags)
        return self.literal(self.character(c, start, False), flags)

    def digits(self, of, most):
        end = self.at
        while end < len(self.text) and end - self.at < most and self.text[end] in of:
            end += 1
        return self.text[self.at : end]

    def character(self, c, start, in_set):
        """The character of an escape, whose letter has been read."""
        if c == "x" or c in "uU" and not self.is_bytes:
            count = {"x": 2, "u": 4, "U": 8}[c]
            digits = self.digits(_HEX, count)
            self.at += len(digits)
            if len(digits) != count:
                raise self.error("incomplete escape " + self.text[start : self.at], start)
            value = int(digits, 16)
            if value > 0x10FFFF:
                raise self.error("bad escape " + self.text[start : self.at], start)
            return value
        if c == "N" and not self.is_bytes:
            raise self.error("character names are not supported", start)
        if c in _ESCAPED and (c != "b" or in_set):
            return _ESCAPED[c]
        if c in _LETTERS_ASCII:
            raise self.error("bad escape \\" + c, start)
        return ord(c)

    def reference(self, group, at, flags):
        if group > self.groups or group == 0:
            raise self.error("invalid group reference %d" % group, at)
        if group in self.open:
            raise self.error("cannot refer to an open group", at - 1)
        if self.behind and group > self.behind[0]:
            raise self.error("cannot refer to group defined in the same lookbehind subpattern", at)
        return ("back", group, bool(flags & _I))

    def set(self, flags):
        start = self.at - 1
        if self.peek() == "[":
            self.warn_set("[", self.at)
        negated = self.accept("^")
        items = []
        first = True
        while True:
            if self.at >= len(self.text):
                raise self.error("unterminated character set", start)
            here = self.at
            c = self.text[self.at]
            self.at += 1
            if c == "]" and not first:
                break
            if not first and c in "-&~|" and self.peek() == c:
                self.warn_set(c, here)
            first = False
            low = self.set_item(c, here, flags, start)
            if self.text.startswith("-", self.at) and self.text[self.at + 1 : self.at + 2] != "]":
                self.at += 1
                if self.at >= len(self.text):
                    raise self.error("unterminated character set", start)
                that = self.text[self.at]
                place = self.at
                self.at += 1
                if that == "-":
                    self.warn_set("-", place - 1)
                high = self.set_item(that, place, flags, start)
                if low[0] != "single" or high[0] != "single" or high[1] < low[1]:
                    raise self.error("bad character range " + self.text[here : self.at], here)
                items.append(("range", low[1], high[1]))
            else:
                items.append(low)
        fold = (2 if self.ascii(flags) else 1) if flags & _I else 0
        if not fold and not negated and len(items) == 1 and items[0][0] == "single":
            return ("char", items[0][1], 0)
        return ("set", negated, items, fold)

    def warn_set(self, c, here):
        import warnings

        what = {"[": "nested set", "-": "set difference", "&": "set intersection", "~": "set symmetric difference", "|": "set union"}[c]
        warnings.warn("Possible %s at position %d" % (what, here), FutureWarning, skip_file_prefixes=("<frozen re>",))

    def set_item(self, c, here, flags, start):
        if c != "\\":
            return ("single", ord(c))
        if self.at >= len(self.text):
            raise self.error("bad escape (end of pattern)", here)
        c = self.text[self.at]
        self.at += 1
        if c in "dDsSwW":
            return self.category(c, flags)
        if c in _OCTAL:
            self.at -= 1
            digits = self.digits(_OCTAL, 3)
            self.at += len(digits)
            value = int(digits, 8)
            if value > 0o377:
                raise self.error("octal escape value \\%s outside of range 0-0o377" % digits, here)
            return ("single", value)
        if c in _DIGITS:
            raise self.error("bad escape \\" + c, here)
        return ("single", self.character(c, here, True))

    def group(self, flags, start, at_start):
        """Behind an opening parenthesis: the item (None for none) and the flags from there on."""
        capture, inner, wrap, name = True, flags, None, None
        if self.accept("?"):
            capture = False
            mark = self.peek()
            if not mark:
                raise self.error("unexpected end of pattern")
            self.at += 1
            if mark == "P":
                if self.accept("<"):
                    place = self.at
                    name = self.name(self.until(">", "group name", place), place)
                    capture = True
                elif self.accept("="):
                    place = self.at
                    wanted = self.name(self.until(")", "group name", place), place)
                    if wanted not in self.names:
                        raise self.error("unknown group name %r" % wanted, place)
                    group = self.names[wanted]
                    if group in self.open:
                        raise self.error("cannot refer to an open group", place)
                    if self.behind and group > self.behind[0]:
                        raise self.error("cannot refer to group defined in the same lookbehind subpattern", place)
                    return ("back", group, bool(flags & _I)), flags
                else:
                    c = self.peek()
                    if not c:
                        raise self.error("unexpected end of pattern")
                    raise self.error("unknown extension ?P" + c, start + 1)
            elif mark == ":":
                pass
            elif mark == "#":
                end = self.text.find(")", self.at)
                if end < 0:
                    raise self.error("missing ), unterminated comment", start)
                self.at = end + 1
                return None, flags
            elif mark in "=!<":
                behind = mark == "<"
                if behind:
                    mark = self.peek()
                    if not mark:
                        raise self.error("unexpected end of pattern")
                    self.at += 1
                    if mark not in "=!":
                        raise self.error("unknown extension ?<" + mark, start + 1)
                wrap = ("look", mark == "!", behind)
            elif mark == "(":
                return self.conditional(flags, start), flags
            elif mark == ">":
                wrap = ("atomic",)
            elif mark in _LETTERS or mark == "-":
                self.at -= 1
                changed = self.inline_flags(flags, start, at_start)
                if changed[1]:
                    return None, changed[0]
                inner = changed[0]
            else:
                raise self.error("unknown extension ?" + mark, start + 1)
        group = None
        if capture:
            self.groups += 1
            group = self.groups
            if name is not None:
                if name in self.names:
                    raise self.error("redefinition of group name %r as group %d; was group %d" % (name, group, self.names[name]), self.at - len(name) - 1)
                self.names[name] = group
            self.open.append(group)
        if wrap and wrap[0] == "look" and wrap[2]:
            self.behind.append(self.groups)
        item = self.alternatives(inner)
        if wrap and wrap[0] == "look" and wrap[2]:
            self.behind.pop()
        if not self.accept(")"):
            raise self.error("missing ), unterminated subpattern", start)
        if capture:
            self.open.remove(group)
            self.widths[group] = self.width(item)
            return ("group", group, item), flags
        if wrap is None:
            return ("seq", [item]), flags
        if wrap[0] == "atomic":
            return ("atomic", item), flags
        if wrap[2]:
            low, high = self.width(item)
            if low != high:
                raise PatternError("look-behind requires fixed-width pattern")
            if low > _MOST_REPEATS:
                raise PatternError("looks too much behind")
            return ("look", wrap[1], low, item), flags
        return ("look", wrap[1], -1, item), flags

    def conditional(self, flags, start):
        place = self.at
        name = self.until(")", "group name", place)
        if name.isdecimal() and name.isascii():
            group = int(name)
            if group == 0:
                raise self.error("bad group number", place)
            if group >= _MOST_GROUPS:
                raise self.error("invalid group reference %d" % group, place)
            self.conditions.setdefault(group, place)
        else:
            name = self.name(name, place)
            if name not in self.names:
                raise self.error("unknown group name %r" % name, place)
            group = self.names[name]
        if group in self.open:
            raise self.error("cannot refer to an open group", self.at)
        if self.behind and group > self.behind[0]:
            raise self.error("cannot refer to group defined in the same lookbehind subpattern", self.at)
        items, _ = self.sequence(flags, False)
        yes, no = ("seq", items), ("seq", [])
        if self.accept("|"):
            items, _ = self.sequence(flags, False)
            no = ("seq", items)
            if self.peek() == "|":
                raise self.error("conditional backref with more than two branches", self.at)
        if not self.accept(")"):
            raise self.error("missing ), unterminated subpattern", start)
        return ("if", group, yes, no)

    def inline_flags(self, flags, start, at_start):
        """`(?flags)` or `(?flags-flags:`: the flags, and whether they are for the whole pattern."""
        on = off = 0
        while self.peek() in _LETTERS and self.peek():
            letter = self.peek()
            flag = _LETTERS[letter]
            self.at += 1
            if self.is_bytes and flag == _U:
                raise self.error("bad inline flags: cannot use 'u' flag with a bytes pattern")
            if not self.is_bytes and flag == _L:
                raise self.error("bad inline flags: cannot use 'L' flag with a str pattern")
            if flag & _TYPE_FLAGS and on & _TYPE_FLAGS & ~flag:
                raise self.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
            on |= flag
        c = self.peek()
        if not c:
            raise self.error("missing -, : or )")
        if c == ")":
            self.at += 1
            if not at_start:
                raise self.error("global flags not at the start of the expression", start)
            if on & _TYPE_FLAGS:
                flags &= ~_TYPE_FLAGS
            if on & _X and not flags & _X:
                raise _Verbose
            self.flags |= on
            return flags | on, True
        if c == "-":
            self.at += 1
            if not self.peek():
                raise self.error("missing flag")
            if self.peek() not in _LETTERS:
                raise self.error("unknown flag" if self.peek().isalpha() else "missing flag")
            while self.peek() in _LETTERS and self.peek():
                flag = _LETTERS[self.peek()]
                self.at += 1
                if flag & _TYPE_FLAGS:
                    raise self.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
                off |= flag
            if not self.peek():
                raise self.error("missing :")
            if self.peek() != ":":
                raise self.error("unknown flag" if self.peek().isalpha() else "missing :")
        elif c != ":":
            raise self.error("unknown flag" if c.isalpha() else "missing -, : or )")
        if on & off:
            raise self.error("bad inline flags: flag turned on and off")
        self.at += 1
        if on & _TYPE_FLAGS:
            flags &= ~_TYPE_FLAGS
        return flags & ~off | on, False

    def width(self, node):
        """The fewest and the most characters that it takes."""
        kind = node[0]
        if kind in ("char", "any", "set"):
            return 1, 1
        if kind == "seq":
            widths = [self.width(item) for item in node[1]]
            return sum(low for low, _ in widths), sum(high for _, high in widths)
        if kind == "alt":
            widths = [self.width(item) for item in node[1]]
            return min(low for low, _ in widths), max(high for _, high in widths)
        if kind == "repeat":
            low, high = self.width(node[1])
            most = _MOST_REPEATS if node[3] == _ENDLESS else node[3]
            return low * node[2], high * most
        if kind == "group":
            return self.width(node[2])
        if kind == "atomic":
            return self.width(node[1])
        if kind == "back":
            return self.widths.get(node[1], (0, _MOST_REPEATS))
        if kind == "if":
            (a, b), (c, d) = self.width(node[2]), self.width(node[3])
            return min(a, c), max(b, d)
        return 0, 0


class _Compiler:
    """Makes instructions of a tree."""

    def __init__(self):
        self.code = []
        self.registers = 0

    def emit(self, *inst):
        self.code.append(list(inst))
        return len(self.code) - 1

    def node(self, node):
        kind = node[0]
        if kind == "seq":
            for item in node[1]:
                self.node(item)
        elif kind in ("char", "any", "set"):
            self.single(node)
        elif kind == "at":
            self.emit(4, node[1], int(node[2]))
        elif kind == "alt":
            self.alternatives(node[1])
        elif kind == "group":
            self.emit(5, 2 * node[1])
            self.node(node[2])
            self.emit(5, 2 * node[1] + 1)
        elif kind == "back":
            self.emit(8, node[1], int(node[2]))
        elif kind == "look":
            look = self.emit(10, int(node[1]), node[2], 0)
            self.node(node[3])
            self.emit(11)
            self.code[look][3] = len(self.code)
        elif kind == "atomic":
            self.atomic(node[1])
        elif kind == "if":
            test = self.emit(9, node[1], 0)
            self.node(node[2])
            jump = self.emit(7, 0)
            self.code[test][2] = len(self.code)
            self.node(node[3])
            self.code[jump][1] = len(self.code)
        elif kind == "repeat":
            self.repeat(*node[1:])

    def atomic(self, node):
        self.emit(12)
        self.node(node)
        self.emit(13)

    def single(self, node):
        if node[0] == "char":
            self.emit(1, node[1], int(node[2]))
        elif node[0] == "any":
            self.emit(2, int(node[1]))
        else:
            items = []
            for item in node[2]:
                if item[0] == "single":
                    items += [0, item[1]]
                elif item[0] == "range":
                    items += [1, item[1], item[2]]
                else:
                    items += [2, item[1], int(item[2]), int(item[3])]
            self.emit(3, int(node[3]), int(node[1]), len(node[2]), *items)

    def alternatives(self, branches):
        jumps = []
        for branch in branches[:-1]:
            split = self.emit(6, len(self.code) + 1, 0)
            self.node(branch)
            jumps.append(self.emit(7, 0))
            self.code[split][2] = len(self.code)
        self.node(branches[-1])
        for jump in jumps:
            self.code[jump][1] = len(self.code)

    def repeat(self, item, least, most, greed):
        while item[0] == "seq" and len(item[1]) == 1:
            item = item[1][0]
        if item[0] in ("char", "any", "set"):
            self.emit(14, least, most, greed)
            self.single(item)
        elif greed == 2:
            self.atomic(("repeat", item, least, most, 0))
        elif (least, most) == (0, 1):
            split = self.emit(6, 0, 0)
            body = len(self.code)
            self.node(item)
            self.code[split][1:] = [len(self.code), body] if greed == 1 else [body, len(self.code)]
        else:
            register = self.registers
            self.registers += 1
            self.emit(15, register)
            loop = self.emit(16, register, least, most, int(greed == 1), 0)
            self.node(item)
            self.emit(7, loop)
            self.code[loop][5] = len(self.code)


def _compile_pattern(pattern, flags):
    if isinstance(pattern, str):
        if flags & _L:
            raise ValueError("cannot use LOCALE flag with a str pattern")
        if flags & _A and flags & _U:
            raise ValueError("ASCII and UNICODE flags are incompatible")
    else:
        if flags & _U:
            raise ValueError("cannot use UNICODE flag with a bytes pattern")
        if flags & _L and flags & _A:
            raise ValueError("ASCII and LOCALE flags are incompatible")
    try:
        parser = _Parser(pattern, flags)
        tree = parser.parse()
    except _Verbose:
        parser = _Parser(pattern, flags | _X)
        tree = parser.parse()
    flags = parser.flags
    if isinstance(pattern, str) and flags & _A and flags & _U:
        raise ValueError("ASCII and UNICODE flags are incompatible")
    if isinstance(pattern, str) and not flags & _A:
        flags |= _U
    compiler = _Compiler()
    compiler.emit(5, 0)
    compiler.node(tree)
    compiler.emit(5, 1)
    compiler.emit(0)
    code = [parser.groups, compiler.registers]
    for inst in compiler.code:
        code += inst
    return _re.compile(pattern, flags, code, parser.names, length(tree, parser.width(tree)[0]))


_cache = {}
_MOST_CACHED = 512


def _compile(pattern, flags):
    if isinstance(flags, RegexFlag):
        flags = flags.value
    try:
        return _cache[type(pattern), pattern, flags]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes, bytearray)):
        raise TypeError("first argument must be string or compiled pattern")
    compiled = _compile_pattern(pattern, flags)
    if not flags & _DEBUG:
        if len(_cache) >= _MOST_CACHED:
            del _cache[next(iter(_cache))]
        _cache[type(pattern), pattern, flags] = compiled
    return compiled


def _pickle(pattern):
    return _compile, (pattern.pattern, pattern.flags)


copyreg.pickle(Pattern, _pickle)


def compile(pattern, flags=0):
    return _compile(pattern, flags)


def match(pattern, string, flags=0):
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return _compile(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return _compile(pattern, flags).finditer(string)


_NOT_GIVEN = object()


def _positional(name, given, names, rest):
    """Arguments by position where they should be by name: allowed, with a warning."""
    import warnings

    values = list(rest)
    for at, value in enumerate(given):
        if at >= len(names):
            least = 2 if name == "split" else 3
            raise TypeError("%s() takes from %d to %d positional arguments but %d were given" % (name, least, least + len(names), least + len(given)))
        if values[at] is not _NOT_GIVEN:
            raise TypeError("%s() got multiple values for argument %r" % (name, names[at]))
        values[at] = value
    values = [0 if value is _NOT_GIVEN else value for value in values]
    warnings.warn("%r is passed as positional argument" % names[len(given) - 1], DeprecationWarning, stacklevel=4)
    return values


def _given(name, given, names, rest):
    if given:
        return _positional(name, given, names, rest)
    return [0 if value is _NOT_GIVEN else value for value in rest]


def sub(pattern, repl, string, *args, count=_NOT_GIVEN, flags=_NOT_GIVEN):
    if args or count is _NOT_GIVEN or flags is _NOT_GIVEN:
        count, flags = _given("sub", args, ("count", "flags"), (count, flags))
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=_NOT_GIVEN, flags=_NOT_GIVEN):
    if args or count is _NOT_GIVEN or flags is _NOT_GIVEN:
        count, flags = _given("subn", args, ("count", "flags"), (count, flags))
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, *args, maxsplit=_NOT_GIVEN, flags=_NOT_GIVEN):
    if args or maxsplit is _NOT_GIVEN or flags is _NOT_GIVEN:
        maxsplit, flags = _given("split", args, ("maxsplit", "flags"), (maxsplit, flags))
    return _compile(pattern, flags).split(string, maxsplit)


_SPECIAL = {ord(c): "\\" + c for c in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_SPECIAL)
    return str(pattern, "latin-1").translate(_SPECIAL).encode("latin-1")


def purge():
    _cache.clear()


class Scanner:
    """Cuts a text into pieces by a list of patterns, each with what is made of its piece."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._patterns = [(_compile(phrase, flags), action) for phrase, action in lexicon]
        self.scanner = _compile("|".join(f"({phrase})" for phrase, action in lexicon), flags)

    def scan(self, string):
        result = []
        at = 0
        while True:
            for pattern, action in self._patterns:
                found = pattern.match(string, at)
                if found and found.end() > at:
                    break
            else:
                return result, string[at:]
            at = found.end()
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)


def _pickle(pattern):
    return _compile, (pattern.pattern, pattern.flags)


copyreg.pickle(Pattern, _pickle, _compile)
