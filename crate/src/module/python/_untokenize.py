"""Text from tokens (`tokenize.untokenize`)."""

import re
from itertools import chain
from token import *

# In the text of an f-string a brace stands twice, but not around the name of a character.
_BRACES = re.compile(r'(\\N\{[^}]*\})|[{}]')


def _escaped(text):
    return _BRACES.sub(lambda found: found.group(1) or found.group() * 2, text)


class Untokenizer:
    def __init__(self):
        self.tokens = []
        self.indents = []
        self.prev_row, self.prev_col = 1, 0
        self.encoding = None

    def untokenize(self, iterable):
        tokens = iter(iterable)
        is_line_start = False
        previous = None
        for token in tokens:
            if len(token) == 2:
                self.compat(token, tokens)
                break
            kind, text, start, end, line = token
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind == ENDMARKER:
                break
            if kind == INDENT:
                self.indents.append(text)
                continue
            if kind == DEDENT:
                self.indents.pop()
                self.prev_row, self.prev_col = end
                continue
            if kind in (NEWLINE, NL):
                is_line_start = True
            elif is_line_start and self.indents:
                indent = self.indents[-1]
                if start[1] >= len(indent):
                    self.tokens.append(indent)
                    self.prev_col = len(indent)
                is_line_start = False
            elif kind == FSTRING_MIDDLE and ('{' in text or '}' in text):
                text = _escaped(text)
                last = text.splitlines()[-1]
                end = end[0], end[1] + last.count('{{') + last.count('}}')
            elif kind in (STRING, FSTRING_START) and previous in (STRING, FSTRING_END):
                # Wherever they stand.
                self.tokens.append(' ')
            self.add_whitespace(start)
            self.tokens.append(text)
            self.prev_row, self.prev_col = end
            if kind in (NEWLINE, NL):
                self.prev_row, self.prev_col = self.prev_row + 1, 0
            previous = kind
        return ''.join(self.tokens)

    def add_whitespace(self, start):
        """From the end of the last token to where the next one starts."""
        row, column = start
        if (row, column) < (self.prev_row, self.prev_col):
            raise ValueError(f'start ({row},{column}) precedes previous end ({self.prev_row},{self.prev_col})')
        if row != self.prev_row:
            self.tokens.append('\\\n' * (row - self.prev_row))
            self.prev_col = 0
        if column != self.prev_col:
            self.tokens.append(' ' * (column - self.prev_col))

    def compat(self, token, iterable):
        """Tokens without places: so that they are the same when they are read again."""
        is_line_start = False
        fstrings = 0
        previous = None
        for at, (kind, text, *_) in enumerate(chain([token], iterable)):
            if at == 0:
                is_line_start = kind in (NEWLINE, NL)
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind in (NAME, NUMBER):
                text += ' '
            elif kind == FSTRING_START:
                fstrings += 1
            elif kind == FSTRING_END:
                fstrings -= 1
            if kind == INDENT:
                self.indents.append(text)
                continue
            if kind == DEDENT:
                self.indents.pop()
                continue
            if kind in (NEWLINE, NL):
                is_line_start = True
            elif is_line_start and self.indents:
                self.tokens.append(self.indents[-1])
                is_line_start = False
            elif kind == FSTRING_MIDDLE:
                text = _escaped(text)
            if text in ('{', '}') and fstrings and self.tokens and self.tokens[-1] == text:
                text = ' ' + text
            if kind in (STRING, FSTRING_START) and previous in (STRING, FSTRING_END):
                self.tokens.append(' ')
            self.tokens.append(text)
            previous = kind
