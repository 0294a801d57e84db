import re

patterns = [
    "(", ")", "(?", "(?P", "(?P<", "(?P<>a)", "(?P<1>a)", "(?P<a>x)(?P<a>y)", "(?P=a)", "(?P=", "(?Pa)", "(?<a)", "(?a", "(?z)", "(?i-", "(?i-s", "(?-i)",
    "a(?i)b", "(?#", "[", "[]", "[^]", "[a-", "[z-a]", r"[\d-z]", "[a-\\w]", "*", "a**", "a+*", "a{2}{3}", "^*", "(?:^)*", "{", "a{", "a{,}", "a{3,2}", "\\", "\\1",
    r"(a\1)", r"\8", r"\x1", r"\u12", r"\U00110000", r"\q", r"[\q]", r"\400", r"(?<=a*)", r"(?<=a|bc)", r"(?<=(a))\1", "(?(1)a|b|c)", "(?(2)a)(b)", "(?(x)a)", "(?(0)a)",
    "a\nb(c", "(?P<é>x)", "(?P<a b>x)", "(?=a)*", "(?L)a", "(?au)a", "x{99999999999}",
]
for pattern in patterns:
    try:
        compiled = re.compile(pattern)
    except (re.error, OverflowError) as error:
        print(repr(pattern), "->", error, getattr(error, "pos", None), getattr(error, "lineno", None), getattr(error, "colno", None))
    else:
        print(repr(pattern), "is fine", compiled.groups)
for flags in (re.L, re.A | re.U):
    try:
        re.compile("a", flags)
    except ValueError as error:
        print(error)
try:
    re.compile(b"a", re.U)
except ValueError as error:
    print(error)
print(re.error is re.PatternError, re.error.__mro__[1], re.error("m", "ab\ncd", 4))
