"""Compiled patterns: their size goes by the codes that CPython's compiler makes of them."""
import re
import sys

PATTERNS = [
    # Characters and sets.
    "", "a", "abc", ".", "(?s).", "a.c", "[a-z]", "[^a]", "[^a-z]", "[ab]", "[ac]", "[aceg]", "[aa]", "[a-ab]", "[a-zA-Z0-9_]", "[^\\n]",
    r"\d", r"[\s\d]", r"[^\s\d]", r"[\]\[]", "[\u0400-\u04ff]", "[\u0400-\u04ffa]", "[a\u0400\u0500\u0600]", "[\U0001f600]", "[a\U0001f600]",
    # Without case.
    "(?i)a", "(?i)[a-z]", "(?i)abc1", "(?i)1abc", "(?i:a)b", "(?i)[k]",
    # Repeats.
    "a*", r"\d+", r"\s*", "x{2,3}", "a{3}", "(?:ab)+", "(ab)*?", "a++", "(?:ab)++", "(?:foo|bar)+", "(a*)b", "colou?r", "[0-9a-fA-F]{2,}",
    # Alternatives: what they share stands before them.
    "a|b", "abc|abd", "foo|bar", "(foo|bar)baz", "(a|b)c", "|a", "a|", "ab|a", "a|b|cd", "(?:a|b)", "a|[bc]", "a|\\d", "x*y|x*z",
    # Groups, places, references.
    "(a)", "()", "(?:)", "(?:a)(?:b)", "a(b)c", "(ab)(cd)", r"(a)\1", "(a)?(?(1)b|c)", "(?>ab)c", "(?=a)b", "(?!a)b", "(?<=a)b", "(?<!ab)c", "(?!)",
    "^a$", r"\bword\b", r"\A\Z", "x(?#c)y",
    # Of everyday.
    r"[\w.]+@[\w.]+", r"(?P<n>\d{4})-(\d\d)", r"(\w+)\s+(\w+)", r"(?m)^\s*#", r'"(?:[^"\\]|\\.)*"', r"(?P<key>\w+)\s*=\s*(?P<value>.*)",
    b"GET ([^ ]+)",
]

for pattern in PATTERNS:
    print(ascii(pattern), sys.getsizeof(re.compile(pattern)))
