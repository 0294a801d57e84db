"""Tokens of a source text, comments and line ends included (for `tokenize`)."""

import re
from token import *
from token import EXACT_TOKEN_TYPES

_DIGITS = r'[0-9](?:_?[0-9])*'
_NUMBER = re.compile(rf"""
    0[xX](?:_?[0-9a-fA-F])+ | 0[oO](?:_?[0-7])+ | 0[bB](?:_?[01])+
    | (?!0[xXoObB]) (?: {_DIGITS}(?:\.(?:{_DIGITS})?)? | \.{_DIGITS}) (?:[eE][+-]?{_DIGITS})? [jJ]?""", re.VERBOSE)
_RADICES = {'x': 'hexadecimal', 'o': 'octal', 'b': 'binary'}
# Any character that is not ASCII may stand in one: whether it does so rightly is for the parser to say.
_NAME = re.compile('[^\0-/:-@[-^`{-\x7f]+')
_PREFIX = re.compile('(?:[rRuUbBfF]|[bB][rR]|[rR][bB]|[fF][rR]|[rR][fF])?(?=[\'"])')
_OPERATOR = re.compile('|'.join(map(re.escape, sorted([*EXACT_TOKEN_TYPES, '<>'], key=len, reverse=True))) + '|\r.|.', re.DOTALL)
_BLANK = re.compile('[ \t\f]*')
_COMMENT = re.compile('#[^\r\n]*')
_LINE_END = re.compile('\r?\n')
# What the inside of a literal has to be looked at for.
_IN_STRING = {quote: re.compile(rf'[\\\n{quote}]') for quote in '\'"'}
_IN_FSTRING = re.compile(r'[\\\n{}\'"]')
_CHARACTER_NAME = re.compile(r'\{[^}\'"\n]*\}?')
_DIGIT = frozenset('0123456789')

# Blocks, brackets, and replacement fields in formats of replacement fields.
_MAX_INDENT = 100
_MAX_LEVEL = 200
_MAX_FIELDS = 3


class _FString:
    """An f-string that is open."""

    def __init__(self, place, quote, is_raw):
        self.place = place
        self.quote = quote
        self.is_raw = is_raw
        self.in_text = True
        self.in_spec = False
        # Brackets open in it, and for each open field how many there were.
        self.depth = 0
        self.fields = []


class Tokenizer:
    def __init__(self, source):
        # Lines as they are written, and as they are read: a last one without a line end is read as if it had one.
        self.written = re.findall('.*\n|.+', source)
        self.lines = self.written[:]
        if source and source[-1] != '\n':
            self.lines[-1] += '\n'
        # The line that is read, its number, and the column.
        self.text = ''
        self.line = 0
        self.at = 0
        self.next_line()
        self.level = 0
        self.strings = []
        # Nothing on the line so far.
        self.is_blank = True
        # Columns with tabs as 8, and as 1.
        self.indents = [(0, 0)]
        self.null_line = source.count('\n', 0, source.index('\0')) + 1 if '\0' in source else None

    def next_line(self):
        """Goes to the next line; there is an empty one at the end."""
        self.text = self.lines[self.line] if self.line < len(self.lines) else ''
        self.line += 1
        self.at = 0

    def is_last_line(self):
        return self.line >= len(self.lines)

    def token(self, kind, place):
        """The token from a place up to here."""
        (first, column), last = place, self.line
        whole = ''.join(self.written[first - 1:last])
        if first == last:
            string = whole[column:self.at]
        else:
            string = whole[column:len(whole) - len(self.written[last - 1]) + self.at]
        return kind, string, place, (last, self.at), whole

    def error(self, message, column=None, line=None):
        """A SyntaxError, by default at the last character that was read."""
        error = SyntaxError(message)
        error.lineno, error.offset = line or self.line, self.at if column is None else column
        return error

    def indentation_error(self, cls, message):
        line = self.text.rstrip('\r\n')
        return cls(message, ('<string>', self.line, len(line) + 1, line, None, None))

    def read(self):
        """All tokens, as tuples."""
        if self.null_line is None:
            yield from self.tokens()
            return
        # A line is only looked at when it is read.
        error = self.error('source code cannot contain null bytes', 0, self.null_line)
        try:
            for token in self.tokens():
                if token[3][0] >= self.null_line:
                    raise error
                yield token
        except SyntaxError as other:
            raise other if other.lineno < self.null_line else error

    def tokens(self):
        at_line_start = True
        while True:
            if self.strings and self.strings[-1].in_text:
                yield from self.string_text(self.strings[-1])
                continue
            if at_line_start:
                at_line_start = False
                yield from self.indentation()
            self.at = _BLANK.match(self.text, self.at).end()
            if not self.text:
                break
            place = self.line, self.at
            c = self.text[self.at]
            if c == '#':
                self.at = _COMMENT.match(self.text, self.at).end()
                yield self.token(COMMENT, place)
            elif end := _LINE_END.match(self.text, self.at):
                self.at = end.end()
                yield self.token(NL if self.level or self.is_blank else NEWLINE, place)
                self.next_line()
                at_line_start = True
            elif c == '\\':
                self.continuation()
            else:
                self.is_blank = False
                yield self.something(place)
        if self.level or self.strings:
            raise self.end_of_text(self.kept(_in_bytes) if self.strings else 0)
        end = self.line, 0
        for _ in self.indents[1:]:
            yield DEDENT, '', end, end, ''
        yield ENDMARKER, '', end, end, ''

    def kept(self, length):
        """How much of the text is kept in memory: the line, and in an f-string all since the line where it begins."""
        first = self.strings[0].place[0] if self.strings else min(self.line, len(self.lines))
        return length(''.join(self.lines[first - 1:self.line]))

    def end_of_text(self, column):
        return self.error('unexpected EOF in multi-line statement', column, min(self.line, len(self.lines)))

    def continuation(self, is_indentation=False):
        """A backslash at the end of a line."""
        if not _LINE_END.match(self.text, self.at + 1):
            raise self.error('unexpected character after line continuation character', self.kept(len))
        if self.is_last_line():
            raise self.end_of_text(0 if is_indentation else self.kept(_in_bytes))
        self.next_line()

    def indentation(self):
        self.is_blank = True
        column = tabbed = 0
        continued = 0
        while True:
            c = self.text[self.at:self.at + 1]
            if c == '\\':
                continued = continued or column
                self.continuation(is_indentation=True)
                continue
            if c == ' ':
                column, tabbed = column + 1, tabbed + 1
            elif c == '\t':
                column, tabbed = (column // 8 + 1) * 8, tabbed + 1
            elif c == '\f':
                column = tabbed = 0
            else:
                break
            self.at += 1
        if continued:
            column = tabbed = continued
        if c in ('', '#') or _LINE_END.match(self.text, self.at) or self.level:
            return
        top, top_tabbed = self.indents[-1]
        if column > top:
            if len(self.indents) >= _MAX_INDENT:
                raise self.indentation_error(IndentationError, 'too many levels of indentation')
            if tabbed <= top_tabbed:
                raise self.inconsistent()
            self.indents.append((column, tabbed))
            yield self.token(INDENT, (self.line, 0))
            return
        kept = [indent for indent in self.indents if indent[0] <= column]
        if column != kept[-1][0]:
            raise self.indentation_error(IndentationError, 'unindent does not match any outer indentation level')
        if tabbed != kept[-1][1]:
            raise self.inconsistent()
        here = self.line, self.at
        for _ in self.indents[len(kept):]:
            yield DEDENT, '', here, here, self.written[self.line - 1]
        self.indents = kept

    def inconsistent(self):
        return self.indentation_error(TabError, 'inconsistent use of tabs and spaces in indentation')

    def something(self, place):
        """A name, number, string or operator."""
        text, at = self.text, self.at
        c = text[at]
        if prefix := _PREFIX.match(text, at):
            return self.string(place, prefix.group())
        if c in _DIGIT or c == '.' and text[at + 1] in _DIGIT:
            self.number()
            return self.token(NUMBER, place)
        if name := _NAME.match(text, at):
            self.at = name.end()
            return self.token(NAME, place)
        self.operator()
        return self.token(OP, place)

    def number(self):
        text, start = self.text, self.at
        number = _NUMBER.match(text, start)
        self.at = number.end() if number else start + 2
        radix = _RADICES.get(text[start + 1].lower()) if text[start] == '0' else None
        before, rest = text[self.at - 1], text[self.at]
        if radix is None:
            if rest == '_' and before in _DIGIT:
                self.at += 1
                raise self.error('invalid decimal literal')
            if rest in 'eE' and text[self.at + 1] in '+-' and before not in 'jJ':
                self.at += 2
                raise self.error('invalid decimal literal')
            return
        is_after_line = rest == '_'
        if is_after_line:
            self.at += 1
            rest = text[self.at]
        if rest in _DIGIT and radix != 'hexadecimal':
            self.at += 1
            raise self.error(f'invalid digit {rest!r} in {radix} literal')
        if is_after_line or number is None:
            raise self.error(f'invalid {radix} literal')

    def operator(self):
        c = self.text[self.at]
        string = self.strings[-1] if self.strings else None
        if string and c == ':' and string.fields and string.fields[-1] == string.depth:
            # Then comes the format.
            self.at += 1
            string.in_text = string.in_spec = True
            return
        self.at = _OPERATOR.match(self.text, self.at).end()
        if c in '([{':
            if self.level >= _MAX_LEVEL:
                raise self.error('too many nested parentheses')
            self.level += 1
            if string:
                string.depth += 1
        elif c in ')]}':
            if string and c == '}' and not string.depth:
                raise self.error("f-string: single '}' is not allowed")
            if self.level:
                self.level -= 1
            if string:
                self.close_in(string, c)
        elif not c.isprintable() and c != '\r':
            raise self.error(f'invalid non-printable character U+{ord(c):04X}')

    def close_in(self, string, bracket):
        if not string.depth:
            raise self.error(f"f-string: unmatched '{bracket}'")
        string.depth -= 1
        if bracket == '}' and string.depth == string.fields[-1] - 1:
            string.fields.pop()
            string.in_text = True
            string.in_spec = False

    def string(self, place, prefix):
        self.at += len(prefix)
        quote = self.text[self.at]
        if self.text.startswith(quote * 3, self.at):
            quote *= 3
        self.at += len(quote)
        if 'f' in prefix.lower():
            self.strings.append(_FString(place, quote, 'r' in prefix.lower()))
            return self.token(FSTRING_START, place)
        has_escaped_quote = False
        stop = _IN_STRING[quote[0]]
        while found := stop.search(self.text, self.at):
            c = found.group()
            self.at = found.end()
            if c == '\\':
                c = self.escaped()
                has_escaped_quote |= c == quote[0]
                self.at += 1
            elif c == '\n' and len(quote) == 1:
                break
            elif self.text.startswith(quote, found.start()):
                self.at = found.start() + len(quote)
                return self.token(STRING, place)
            if c == '\n':
                if self.is_last_line():
                    break
                self.next_line()
        line, column = place
        if self.strings and self.strings[-1].quote == quote:
            raise self.error("f-string: expecting '}'", column + 1, line)
        if len(quote) == 3:
            raise self.error('EOF in multi-line string', column + 1, line)
        message = f'unterminated string literal (detected at line {self.line})'
        if has_escaped_quote:
            message += '; perhaps you escaped the end quote?'
        raise self.error(message, column + 1, line)

    def escaped(self):
        """The character behind a backslash, which is still to be passed; a line end of two characters is one."""
        if self.text[self.at] == '\r':
            self.at += 1
        return self.text[self.at]

    def string_text(self, string):
        """The text of an f-string up to its next field, or its end."""
        quote = string.quote
        place = self.line, self.at
        if self.text.startswith('{', self.at) and self.text[self.at + 1] != '{':
            self.open_field(string)
            return
        if self.text.startswith(quote, self.at):
            self.at += len(quote)
            self.strings.pop()
            yield self.token(FSTRING_END, place)
            return
        while found := _IN_FSTRING.search(self.text, self.at):
            c = found.group()
            self.at = found.end()
            if c == '\\':
                c = self.escaped()
                if c in '{}':
                    continue
                self.at += 1
                if c == 'N' and not string.is_raw and self.text.startswith('{', self.at):
                    # A character by its name: up to the brace that ends it.
                    self.at = _CHARACTER_NAME.match(self.text, self.at).end()
                    yield self.token(FSTRING_MIDDLE, place)
                    return
            elif c == '\n' and len(quote) == 1:
                self.at -= 1
                if not string.in_spec:
                    break
                yield self.token(FSTRING_MIDDLE, place)
                string.in_text = string.in_spec = False
                return
            elif c in '\'"':
                if self.text.startswith(quote, self.at - 1):
                    self.at -= 1
                    yield self.token(FSTRING_MIDDLE, place)
                    return
            elif c in '{}':
                self.at -= 1
                is_doubled = self.text[self.at + 1] == c and not string.in_spec and (c == '{' or not string.depth)
                self.at += is_doubled
                yield self.token(FSTRING_MIDDLE, place)
                self.at += is_doubled
                if not is_doubled:
                    string.in_text = False
                    if c == '{':
                        self.open_field(string)
                return
            if c == '\n':
                if self.is_last_line():
                    break
                self.next_line()
        kind = 'triple-quoted f-string' if len(quote) == 3 else 'f-string'
        line, column = string.place
        raise self.error(f'unterminated {kind} literal (detected at line {self.line})', column + 1, line)

    def open_field(self, string):
        """The brace itself is read as any other."""
        if len(string.fields) >= _MAX_FIELDS:
            raise self.error('f-string: expressions nested too deeply')
        string.in_text = False
        string.fields.append(string.depth + 1)


def _in_bytes(text):
    return len(text.encode())
