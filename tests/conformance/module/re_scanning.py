# Scanners, groups numbered by objects, texts mixed with bytes, and what is warned of in sets.
import re
import warnings


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


def spans(step):
    return [found and found.span() for found in (step() for _ in range(5))]


print(spans(re.compile("a*").scanner("baac", 1).search), spans(re.compile("a*").scanner("aabaa").match))
mixed = re.compile("a|b").scanner(string="abcab", pos=0, endpos=5)
print(spans(mixed.match), mixed.search(), mixed.pattern, type(mixed))
print(spans(re.compile("|a").scanner("aab").match), spans(re.compile(rb"\d").scanner(b"1x2").search))
try:
    type(mixed)()
except TypeError as error:
    print(error)
lexer = re.Scanner([(r"[a-z]+", lambda scanner, token: token), (r"\d+", lambda scanner, token: int(token)), (r"\s+", None)])
print(lexer.scan("ab 12 cd?"), bool(lexer.scanner.scanner("").pattern))

found = re.match("(a)(b)(?P<name>c)", "abc")
print(found.group(Index(1)), found.group(Index(2), "name", Index(0)), found[Index(3)], found.span(Index(2)), found.start(Index(1)))
for wrong in (Index(9), -1, 1 << 1000, Index(1 << 1000), "x", 1.5):
    try:
        found.group(wrong)
    except IndexError as error:
        print(error)

text, data = re.compile("."), re.compile(b".")
for pattern, arguments in (
    (text, (b"b", "c")), (text, ("b", b"c")), (text, (b"b", b"c")), (data, (b"b", "c")), (data, ("b", b"c")), (data, ("b", "c")),
    (re.compile("z"), (b"b", "c")), (text, (bytearray(b"a"), "c")), (data, (bytearray(b"a"), b"c")),
):
    try:
        print(pattern.sub(*arguments))
    except TypeError as error:
        print(error)

for pattern, string in (
    ("[9-a]", "_"), ("[9-A]", "_"), (r"[\u2129-\u212b]", "K"), (r"[\u2129-\u212b]", "k"), ("[j-m]", "\u212a"), (r"[\u017e-\u0180]", "S"),
    (r"[\u1c80-\u1c82]", "\u0412"), (r"[\u0411-\u0413]", "\u1c80"), (r"[\ufb06-\ufb07]", "\ufb05"), (r"[^\u2129-\u212b]", "K"),
):
    print(pattern, ascii(string), bool(re.match(pattern, string, re.I)))

for pattern in (r"(?i-i:a)", b"(?P<\xc2\xb5>x)", b"(?P=\xc2\xb5)", b"(?(\xc2\xb5)y)", "(?P<1>x)"):
    try:
        re.compile(pattern)
    except re.PatternError as error:
        print(error)
for pattern, template, string in (
    ("(?P<a>x)", r"\g<¹>", "x"), ("(?P<a>x)", r"\g<१>", "x"), ("(?P<a>x)", r"\g<a b>", "x"), ("(?P<a>x)", r"\g<µ>", "x"),
    (b"(?P<a>x)", b"\\g<\xc2\xb5>", b"x"), (b"(?P<a>x)", b"\\g<b>", b"x"),
):
    try:
        re.sub(pattern, template, string)
    except (re.PatternError, IndexError) as error:
        print(type(error).__name__, error)

for pattern in (
    "[0-9--1]", "[--1]", "[%--1]", "[%--]", "[0-9&&1]", r"[\d&&1]", "[&&1]", "[0-9||a]", "[||1]", "[0-9~~1]", "[~~1]", "[[0-9]|]", "[a[b]",
    "[^[a]", "[a-z--]", "[a\\--b]", "[a-c-d]", "[]--a]", "[a&&&b]", "[[:alpha:]]", "[^--a]", "[^&&]",
):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            re.compile(pattern)
        except re.PatternError as error:
            print(pattern, error)
    print(pattern, [(w.category.__name__, str(w.message), w.filename == __file__) for w in caught])
