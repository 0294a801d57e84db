"""Reads a source text as tokens, and writes tokens as text."""

import collections
import re
from builtins import open as _builtin_open
from token import *
from token import EXACT_TOKEN_TYPES, __all__ as _token_all

from _tokenizer import Tokenizer

__all__ = [*_token_all, 'tokenize', 'generate_tokens', 'detect_encoding', 'untokenize', 'TokenInfo', 'open', 'TokenError']

_BOM = b'\xef\xbb\xbf'
cookie_re = re.compile(r'^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)', re.ASCII)
blank_re = re.compile(br'^[ \t\f]*(?:[#\r\n]|$)', re.ASCII)


class TokenError(Exception):
    pass


class TokenInfo(collections.namedtuple('TokenInfo', 'type string start end line')):
    def __repr__(self):
        kind = f'{self.type} ({tok_name[self.type]})'
        return (f'TokenInfo(type={kind}, string={self.string!r}, start={self.start!r}, end={self.end!r}, '
                f'line={self.line!r})')

    @property
    def exact_type(self):
        """The kind of an operator, and the type of any other token."""
        return EXACT_TOKEN_TYPES.get(self.string, OP) if self.type == OP else self.type


TokenInfo.__doc__ = None


def tokenize(readline):
    """The tokens of a text that is read as lines of bytes; the first one is its encoding."""
    encoding, consumed = detect_encoding(readline)
    is_marked = encoding == 'utf-8-sig'
    yield TokenInfo(ENCODING, 'utf-8' if is_marked else encoding, (0, 0), (0, 0), '')
    lines = consumed + list(_lines(readline))
    yield from _tokens(b''.join(lines).decode('utf-8' if is_marked else encoding))


def generate_tokens(readline):
    """The tokens of a text that is read as lines of text."""
    yield from _tokens(''.join(_lines(readline)))


def _lines(readline):
    while True:
        try:
            line = readline()
        except StopIteration:
            return
        if not line:
            return
        yield line


def _tokens(source):
    try:
        for token in Tokenizer(source).read():
            yield TokenInfo(*token)
    except SyntaxError as error:
        # Of the text's structure: these stay what they are.
        if type(error) is not SyntaxError:
            raise
        raise TokenError(error.msg, (error.lineno, error.offset)) from None


def _normal(encoding):
    written = encoding[:12].lower().replace('_', '-')
    if written == 'utf-8' or written.startswith('utf-8-'):
        return 'utf-8'
    latin = 'latin-1', 'iso-8859-1', 'iso-latin-1'
    if written in latin or written.startswith(tuple(name + '-' for name in latin)):
        return 'iso-8859-1'
    return encoding


def detect_encoding(readline):
    """The encoding of a text, and the lines of bytes that had to be read to know it."""
    from codecs import lookup

    try:
        filename = readline.__self__.name
    except AttributeError:
        filename = None

    def problem(message, detail=''):
        where = f' for {filename!r}' if filename is not None else ''
        return SyntaxError(f'{message}{where}{f': {detail}' if detail else ''}')

    def next_line():
        try:
            return readline()
        except StopIteration:
            return b''

    def declared(line):
        try:
            text = line.decode('utf-8')
        except UnicodeDecodeError:
            raise problem('invalid or missing encoding declaration') from None
        found = cookie_re.match(text)
        if not found:
            return None
        encoding = _normal(found.group(1))
        try:
            name = lookup(encoding).name
        except LookupError:
            raise problem('unknown encoding', encoding) from None
        if is_marked:
            if name != 'utf-8':
                raise problem('encoding problem', 'utf-8')
            encoding += '-sig'
        return encoding

    lines = [next_line()]
    is_marked = lines[0].startswith(_BOM)
    default = 'utf-8-sig' if is_marked else 'utf-8'
    if is_marked:
        lines[0] = lines[0][3:]
    if not lines[0]:
        return default, []
    encoding = declared(lines[0])
    if encoding or not blank_re.match(lines[0]):
        return encoding or default, lines
    lines.append(next_line())
    if not lines[1]:
        return default, lines[:1]
    return declared(lines[1]) or default, lines


def open(filename):
    """The file, read as text in the encoding that it says it has."""
    with _builtin_open(filename, 'rb') as file:
        encoding, _ = detect_encoding(file.readline)
    return _builtin_open(filename, 'r', encoding=encoding)


def untokenize(iterable):
    """Text with these tokens: where they say where they stand, at these places."""
    from _untokenize import Untokenizer

    untokenizer = Untokenizer()
    text = untokenizer.untokenize(iterable)
    return text if untokenizer.encoding is None else text.encode(untokenizer.encoding)


def __getattr__(name):
    if name == 'Untokenizer':
        from _untokenize import Untokenizer

        return Untokenizer
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
