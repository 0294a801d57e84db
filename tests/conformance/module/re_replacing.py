import re

print(re.sub("a|b", "x", "abcab"), re.sub("a", "x", "aaaa", count=2), re.subn("a", "x", "banana"), re.subn("q", "x", "banana"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "one two three four"), re.sub("(?P<n>[0-9]+)", r"<\g<n>>", "a1b22"), re.sub(r"(a)|b", r"[\1]", "ab"))
print(repr(re.sub("x", r"\n\t\\", "axb")), repr(re.sub("x", "\\101\\0", "x")), re.sub("x*", "-", "abxxd"), re.sub("", "-", "ab"))
print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "1 22 333"), re.sub(b"a", b"<\\g<0>>", b"banana"))
for template in (r"\2", r"\g<9>", r"\g<name>", r"\g<", r"\g<>", r"\q", "\\", r"\g<1a>", r"\g", r"\400"):
    try:
        re.sub("(a)", template, "a")
    except (re.error, IndexError) as error:
        print(template, type(error).__name__, error)
print(re.split(r"\s*,\s*", "a , b,c"), re.split("(,)", "a,b,c"), re.split(",", "a,b,c", maxsplit=1), re.split("(x)|,", "a,bxc"), re.split("", "ab"))
print(re.findall("a(b)?", "abaab"), re.findall("(a)(b)?", "abaab"), re.findall("", "ab"), re.findall("[^,]*", "a,,b"))
print(re.escape("1+1=2 [x] \n-é"), re.escape(b"a.b"), re.fullmatch("a|ab", "ab"), re.fullmatch("a*?", "aaa"))
generator = (m.group() for m in re.finditer(r"\w+", "lazy words here"))
print(next(generator), list(generator))
try:
    re.sub("a", lambda m: 1, "a")
except TypeError as error:
    print(error)
