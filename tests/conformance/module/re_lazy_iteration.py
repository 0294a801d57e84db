import re

it = re.finditer(r"\d+", "a1b22c333")
print(next(it).group(), type(it).__name__, [m.span() for m in it], next(it, "over"))
print(re.findall(r"(\w)(\d)?", "a1b"), re.findall(r"(\w)", "ab"), re.findall(r"\w", "ab"), re.findall(r"()|b", "ab"), re.findall(b"\\d", b"1a2"))
p = re.compile("a")
print([m.start() for m in p.finditer("banana", 2, 5)], p.findall("banana", 2), p.search("banana", 4).start(), p.match("banana", 1).end())


def tokens(text):
    spec = [("NUMBER", r"\d+(\.\d*)?"), ("NAME", r"[A-Za-z_]\w*"), ("OP", r"[+*/=()-]"), ("SKIP", r"\s+"), ("BAD", r".")]
    for m in re.finditer("|".join(f"(?P<{name}>{pattern})" for name, pattern in spec), text):
        if m.lastgroup == "BAD":
            raise SyntaxError(f"unexpected {m.group()!r} at {m.start()}")
        if m.lastgroup != "SKIP":
            yield m.lastgroup, m.group()


print(list(tokens("x = 3.14 * (y1 + 2)")))
t = tokens("a ? b")
print(next(t))
try:
    next(t)
except SyntaxError as e:
    print(e)
scan = p.scanner("banana") if hasattr(p, "scanner") else None
print(re.split(r"(-)", "a-b-c"), re.split(r"\s*,\s*", "a , b,c"), [w for w in re.split(r"\W+", "one, two") if w])
