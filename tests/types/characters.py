"""Writes crate/src/ops/character_tables.rs from CPython 3.13's own answers: python3.13 tests/types/characters.py"""
import pathlib
import sys
import unicodedata

assert sys.version_info[:2] == (3, 13) and sys.implementation.name == "cpython"
EVERY = [chr(n) for n in range(sys.maxunicode + 1) if not 0xD800 <= n < 0xE000]


def toggles(holds):
    """Code points at which the answer changes."""
    points, inside = [], False
    for c in EVERY:
        if holds(c) != inside:
            inside = not inside
            points.append(ord(c))
    return points


def rows(items, per_line=14):
    lines = [", ".join(items[i:i + per_line]) for i in range(0, len(items), per_line)]
    return "".join(f"    {line},\n" for line in lines)


out = ["//! Tables of character properties (Unicode 15.1), written by tests/types/characters.py from CPython's answers.\n"]


def numbers(name, doc, values):
    body = rows([hex(v) for v in values])
    out.append(f"\n/// {doc}\n#[rustfmt::skip]\npub static {name}: [u32; {len(values)}] = [\n{body}];\n")


numbers("PRINTABLE", "`str.isprintable`: code points at which the answer changes.", toggles(str.isprintable))
numbers("ALPHABETIC", "`str.isalpha`, likewise.", toggles(str.isalpha))
numbers("NUMERIC", "`str.isnumeric`, likewise.", toggles(str.isnumeric))
numbers("TITLECASE", "Letters of category Lt, likewise.", toggles(lambda c: unicodedata.category(c) == "Lt"))
zeros = [ord(c) for c in EVERY if unicodedata.decimal(c, -1) == 0]
assert all(unicodedata.decimal(chr(z + d)) == d for z in zeros for d in range(10))
assert sum(c.isdecimal() for c in EVERY) == 10 * len(zeros)
numbers("ZEROS", "The zeros; the other decimal digits follow each in order.", zeros)
digits = [(ord(c), unicodedata.digit(c)) for c in EVERY if c.isdigit() and not c.isdecimal()]
numbers("DIGITS", "Digits that are no decimals (superscripts ...): code point * 16 + value.", [n * 16 + d for n, d in digits])


def mapping(name, doc, pairs):
    quote = lambda s: "".join(f"\\u{{{ord(c):x}}}" for c in s)
    body = rows([f"('{quote(a)}', \"{quote(b)}\")" for a, b in pairs], 5)
    out.append(f"\n/// {doc}\n#[rustfmt::skip]\npub static {name}: [(char, &str); {len(pairs)}] = [\n{body}];\n")


mapping("TITLE", "Where the title case of a character is not its upper case.", [(c, c.title()) for c in EVERY if c.title() != c.upper()])
plain_lower = lambda c: "σ" if c == "Σ" else c.lower()
mapping("FOLD", "Where the case folding of a character is not its lower case.", [(c, c.casefold()) for c in EVERY if c.casefold() != plain_lower(c)])
target = pathlib.Path(__file__).parents[2] / "crate/src/ops/character_tables.rs"
target.write_text("".join(out))
