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
_CONTINUED = re.compile('\\\\\r?\n')

# Blocks, brackets, and replacement fields in formats of replacement fields.
_MAX_INDENT = 100
_MAX_LEVEL = 200
_MAX_FIELDS = 3


class _FString:
    """An f-string that is open."""

    def __init__(self, start, quote, is_raw):
        self.start = start
        self.quote = quote
        self.is_raw = is_raw
        self.in_text = True
        self.in_spec = False
        # Brackets open in it, and for each open field how many there were.
        self.depth = 0
        self.fields = []


class Tokenizer:
    def __init__(self, source):
        # Without a line end at its end the text is read as if it had one, which is no part of any token.
        self.is_complete = not source or source.endswith('\n')
        self.text = source if self.is_complete else source + '\n'
        self.lines = re.findall('.*\n|.+', source)
        self.at = 0
        self.line = 1
        self.line_start = 0
        self.level = 0
        self.strings = []
        # Columns with tabs as 8, and as 1.
        self.indents = [(0, 0)]
        self.null_line = source.count('\n', 0, source.index('\0')) + 1 if '\0' in source else None

    def column(self):
        return self.at - self.line_start

    def token(self, kind, start, place):
        """The token from `start`, which is at `place`, up to here."""
        string = self.text[start:self.at]
        end = self.line, self.column()
        if self.at == len(self.text) and not self.is_complete and string.endswith('\n'):
            string = string[:-1]
        return kind, string, place, end, ''.join(self.lines[place[0] - 1:end[0]])

    def error(self, message, column=None, line=None):
        """A SyntaxError, by default at the last character that was read."""
        column = self.column() if column is None else column
        error = SyntaxError(message)
        error.lineno, error.offset = line or self.line, column
        return error

    def indentation_error(self, cls, message):
        line = self.lines[self.line - 1].rstrip('\r\n')
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
            start, place = self.at, (self.line, self.column())
            if start == len(self.text):
                break
            c = self.text[start]
            if c == '#':
                self.at = _COMMENT.match(self.text, start).end()
                yield self.token(COMMENT, start, place)
            elif end := _LINE_END.match(self.text, start):
                self.at = end.end()
                kind = NL if self.level or self.is_blank or self.strings else NEWLINE
                yield self.token(kind, start, place)
                self.next_line()
                at_line_start = True
            elif c == '\\':
                self.continuation()
            else:
                self.is_blank = False
                yield self.something(start, place)
        if self.level or self.strings:
            raise self.end_of_text(self.buffered() if self.strings else 0)
        end = self.line, 0
        for _ in self.indents[1:]:
            yield DEDENT, '', end, end, ''
        yield ENDMARKER, '', end, end, ''

    def next_line(self):
        self.line += 1
        self.line_start = self.at

    def statement_start(self):
        """Where the part of the text starts that is kept in memory: that of an f-string is, to its first line."""
        if self.strings:
            return self.text.rfind('\n', 0, self.strings[0].start) + 1
        return self.line_start

    def buffered(self):
        return len(self.text[self.statement_start():].encode())

    def end_of_text(self, column):
        line = min(self.line, len(self.lines))
        return self.error('unexpected EOF in multi-line statement', column, line)

    def continuation(self, is_indentation=False):
        """A backslash at the end of a line."""
        end = _CONTINUED.match(self.text, self.at)
        if end is None:
            line_end = self.text.find('\n', self.at) + 1
            message = 'unexpected character after line continuation character'
            raise self.error(message, line_end - self.statement_start())
        self.at = end.end()
        if self.at == len(self.text):
            raise self.end_of_text(0 if is_indentation else self.buffered())
        self.next_line()

    def indentation(self):
        self.is_blank = True
        column = tabbed = 0
        continued = 0
        while True:
            c = self.text[self.at:self.at + 1]
            if c == ' ':
                column, tabbed = column + 1, tabbed + 1
            elif c == '\t':
                column, tabbed = (column // 8 + 1) * 8, tabbed + 1
            elif c == '\f':
                column = tabbed = 0
            elif c == '\\':
                continued = continued or column
                self.continuation(is_indentation=True)
                continue
            else:
                break
            self.at += 1
        if continued:
            column = tabbed = continued
        if c == '#' or _LINE_END.match(self.text, self.at) or self.level or not c:
            return
        here = self.line, self.column()
        top, top_tabbed = self.indents[-1]
        if column > top:
            if len(self.indents) >= _MAX_INDENT:
                raise self.indentation_error(IndentationError, 'too many levels of indentation')
            if tabbed <= top_tabbed:
                raise self.inconsistent()
            self.indents.append((column, tabbed))
            yield self.token(INDENT, self.line_start, (self.line, 0))
            return
        kept = [indent for indent in self.indents if indent[0] <= column]
        if column != kept[-1][0]:
            raise self.indentation_error(IndentationError, 'unindent does not match any outer indentation level')
        if tabbed != kept[-1][1]:
            raise self.inconsistent()
        for _ in self.indents[len(kept):]:
            yield DEDENT, '', here, here, self.lines[self.line - 1]
        self.indents = kept

    def inconsistent(self):
        return self.indentation_error(TabError, 'inconsistent use of tabs and spaces in indentation')

    def something(self, start, place):
        """A name, number, string or operator."""
        text = self.text
        c = text[start]
        prefix = _PREFIX.match(text, start)
        if prefix:
            return self.string(start, place, prefix.group())
        if c.isdecimal() and c.isascii() or c == '.' and text[start + 1] in '0123456789':
            self.number(start)
            return self.token(NUMBER, start, place)
        name = _NAME.match(text, start)
        if name:
            self.at = name.end()
            return self.token(NAME, start, place)
        self.operator(start)
        return self.token(OP, start, place)

    def number(self, start):
        text = self.text
        number = _NUMBER.match(text, start)
        self.at = number.end() if number else start + 2
        radix = _RADICES.get(text[start + 1].lower()) if text[start] == '0' else None
        rest = text[self.at]
        if radix is None:
            if rest == '_' and text[self.at - 1] not in '.jJ':
                self.at += 1
                raise self.error('invalid decimal literal')
            if rest in 'eE' and text[self.at + 1] in '+-' and text[self.at - 1] not in 'jJ':
                self.at += 2
                raise self.error('invalid decimal literal')
        else:
            is_after_line = rest == '_'
            if is_after_line:
                self.at += 1
                rest = text[self.at]
            if rest.isdecimal() and rest.isascii() and radix != 'hexadecimal':
                self.at += 1
                raise self.error(f'invalid digit {rest!r} in {radix} literal')
            if is_after_line or number is None:
                raise self.error(f'invalid {radix} literal')

    def operator(self, start):
        c = self.text[start]
        string = self.strings[-1] if self.strings else None
        if string and c == ':' and string.fields and string.fields[-1] == string.depth:
            # Then comes the format.
            self.at += 1
            string.in_text = string.in_spec = True
            return
        self.at = _OPERATOR.match(self.text, start).end()
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
                if not string.depth:
                    raise self.error(f"f-string: unmatched '{c}'")
                string.depth -= 1
                if c == '}' and string.depth == string.fields[-1] - 1:
                    string.fields.pop()
                    string.in_text = True
                    string.in_spec = False
        elif not c.isprintable() and c != '\r':
            raise self.error(f'invalid non-printable character U+{ord(c):04X}')

    def string(self, start, place, prefix):
        text = self.text
        opening = start + len(prefix)
        quote = text[opening]
        if text.startswith(quote * 3, opening):
            quote *= 3
        self.at = opening + len(quote)
        if 'f' in prefix.lower():
            self.strings.append(_FString(start, quote, 'r' in prefix.lower()))
            return self.token(FSTRING_START, start, place)
        has_escaped_quote = False
        stop = _IN_STRING[quote[0]]
        while found := stop.search(text, self.at):
            c = found.group()
            self.at = found.end()
            if c == '\\':
                if text[self.at:self.at + 1] == '\r':
                    self.at += 1
                has_escaped_quote |= text[self.at:self.at + 1] == quote[0]
                c = text[self.at:self.at + 1]
                self.at += 1
                if c == '\n' and self.at < len(text):
                    self.next_line()
            elif c == '\n':
                if len(quote) == 1:
                    break
                if self.at < len(text):
                    self.next_line()
            elif text.startswith(quote, found.start()):
                self.at = found.start() + len(quote)
                return self.token(STRING, start, place)
        line, column = place
        string = self.strings[-1] if self.strings else None
        if string and string.quote == quote:
            raise self.error("f-string: expecting '}'", column + 1, line)
        if len(quote) == 3:
            raise self.error('EOF in multi-line string', column + 1, line)
        message = f'unterminated string literal (detected at line {self.line})'
        if has_escaped_quote:
            message += '; perhaps you escaped the end quote?'
        raise self.error(message, column + 1, line)

    def string_text(self, string):
        """The text of an f-string up to its next field, or its end."""
        text = self.text
        start, place = self.at, (self.line, self.column())
        quote = string.quote
        c = text[start:start + 1]
        if c == '{' and text[start + 1] != '{':
            self.open_field(string)
            return
        if text.startswith(quote, start):
            self.at += len(quote)
            self.strings.pop()
            yield self.token(FSTRING_END, start, place)
            return
        while found := _IN_FSTRING.search(text, self.at):
            c = found.group()
            self.at = found.end()
            after = text[self.at:self.at + 1]
            if c == '\n':
                if len(quote) == 1:
                    self.at -= 1
                    break
                if self.at < len(text):
                    self.next_line()
            elif c == '\\':
                if after == '\r':
                    self.at += 1
                    after = text[self.at:self.at + 1]
                if after in '{}':
                    continue
                self.at += 1
                if after == '\n' and self.at < len(text):
                    self.next_line()
                elif after == 'N' and not string.is_raw and text.startswith('{', self.at):
                    # A character by its name: up to the brace that ends it.
                    self.at = self.named(self.at + 1)
                    yield self.token(FSTRING_MIDDLE, start, place)
                    return
            elif c in '\'"':
                if text.startswith(quote, self.at - 1):
                    self.at -= 1
                    yield self.token(FSTRING_MIDDLE, start, place)
                    return
            elif c == after and not string.in_spec and (c == '{' or not string.depth):
                yield self.token(FSTRING_MIDDLE, start, place)
                self.at += 1
                return
            else:
                self.at -= 1
                yield self.token(FSTRING_MIDDLE, start, place)
                string.in_text = False
                if c == '{':
                    self.open_field(string)
                return
        if string.in_spec and self.at < len(text):
            yield self.token(FSTRING_MIDDLE, start, place)
            string.in_text = string.in_spec = False
            return
        kind = 'triple-quoted f-string' if len(quote) == 3 else 'f-string'
        message = f'unterminated {kind} literal (detected at line {self.line})'
        line_start = text.rfind('\n', 0, string.start) + 1
        line = text.count('\n', 0, string.start) + 1
        raise self.error(message, string.start - line_start + 1, line)

    def named(self, at):
        while self.text[at] not in '}\'"\n':
            at += 1
        return at + 1 if self.text[at] == '}' else at

    def open_field(self, string):
        """The brace itself is read as any other."""
        if len(string.fields) >= _MAX_FIELDS:
            raise self.error('f-string: expressions nested too deeply')
        string.in_text = False
        string.fields.append(string.depth + 1)
