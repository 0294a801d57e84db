import re

for pattern, text in (
    ("a{2,3}", "aaaa"), ("a{,2}", "aaa"), ("a{2}?", "aaa"), ("a{x}", "a{x}"), ("(ab)*?c", "ababc"), ("a++b", "aab"), ("(?>a+)a", "aaa"), ("a*+", "aaa"), ("(a|ab)(c|bcd)", "abcd"), (r"(\w)\1", "hello"), ("(?P<q>['\"]).*?(?P=q)", "x 'y\"z' w"),
    ("(a)?(?(1)b|c)", "ab c"), ("(?=a)\\w", "ba"), ("(?<=x)y", "xy"), ("(?<!x)y", "xyzy"), ("x(?!y)", "xyxz"), (r"\bfoo\b", "a foo."), (r"\Aa\Z", "a"), ("[^]a]", "]ab"), ("[]a]", "x]"), (r"[\w-]+", "a-b c"), ("[a-c-e]", "-"), (r"\x41\u0042\103", "ABC"), ("(?:a|b)+", "abab"), ("(?#c)x", "x"), (r"\d{2}(?:\.\d)?", "12.5"),
):
    m = re.search(pattern, text)
    print(pattern, m and (m.group(), m.span(), m.groups()))
for pattern in "*a", "a**", "(", ")", "[a", "a{3,2}", "(?P<1>a)", "(?P<a>x)(?P<a>y)", "\\", "(?<=a*)b", "[z-a]", "(?P=no)", r"\1", "(?(2)a)", r"\q", "(?<x", "[\\d-z]", "(?P<a", "(?", "x{2}{3}", r"[\q]", "(?P>a)", r"\u12":
    try:
        re.compile(pattern)
        print(pattern, "compiles")
    except re.error as e:
        print(pattern, "|", e, "|", e.msg, e.pos, e.lineno, e.colno)
