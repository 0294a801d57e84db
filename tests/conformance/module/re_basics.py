import re
print(re.findall(r"\w+", "hello, big world_1"))
print(re.sub(r"(\w)(\d)", r"\2\1", "a1 b2 c3"), re.split(r"[,;]\s*", "a, b;c"))
m = re.match(r"(?P<y>\d{4})-(?P<m>\d\d)", "2024-05-01")
print(m, m.groupdict(), m.group("y", 2), m.span("m"), m.lastgroup, m.lastindex)
print(re.compile("a.c", re.I | re.S))
for p in ["(", "a**", "[a", "(?P<1a>x)", "\\", "*a", "a{3,2}", "(?<=a+)b", "(?x", "\\q", "(?P=zz)", "[z-a]", "(?i", "a(?i)b", ")"]:
    try: re.compile(p); print("ok", p)
    except re.error as e: print(p, "->", e)
print(re.findall(r"(a|b)*?c", "aabc"), re.findall(r"(?:ab)+", "ababab ab"), re.search(r"(?<!x)y", "xy zy").start())
print(re.sub(r"x*", "-", "abxd"), re.split(r"x*", "axbc"), [m.span() for m in re.finditer(r"\b|:", "a:b")])
print(re.match(r"(a+)+$", "aaaaaaaaaaaaaaaaaa!"), re.fullmatch(r"\d+", "123").group(), re.search("É", "caf\xe9", re.I).group())
print(re.sub(r"(?P<w>\w+)", lambda m: m["w"].upper(), "abc def", count=1))
print(re.findall(rb"\d+", b"1 22 333"), re.escape("a.b*c"), re.match("(?>a+)ab", "aaab"), re.match("a++b", "aaab"))
print(re.findall(r"^\w", "a\nb\nc", re.M), re.match(r"(a)?(?(1)b|c)", "ab").group(), re.match(r"(a)?(?(1)b|c)", "c").group())
print(re.compile(r"""
   \d+   # digits
   \s*   # space
""", re.X).findall("12 34"))
