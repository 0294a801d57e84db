import re

print(re.sub(r"(\w)(\w)", r"\2\1", "abcd"), re.sub("(?P<x>a)", r"<\g<x>\g<0>\g<1>>", "ba"), re.sub("b*", "-", "abc"), re.sub("a", "b", "aaa", count=2), re.subn("x", "y", "axx"), re.sub("a|", "-", "ba"))
print(re.sub(r"\d", lambda m: str(int(m[0]) * 2), "a1b5"), re.sub("a", r"\n\t\\", "xa"), re.sub("(a)|b", r"[\1]", "ab"), re.sub(b"a", b"z", b"aa"))
m = re.match(r"(?P<a>\w)(?P<b>\d)?", "x")
print(m.expand(r"\1-\2|\g<a>"), m["a"], m[2], m.lastindex, m.lastgroup, m.regs, m.pos, m.endpos, m.string, m.re.pattern, bool(m), repr(m), m.start("b"), m.end(1))
for bad in (
    lambda: re.sub("a", r"\2", "a"), lambda: re.sub("a", r"\g<x>", "a"), lambda: re.sub("a", r"\g<", "a"), lambda: re.sub("a", "\\", "a"), lambda: re.sub("a", r"\q", "a"), lambda: re.sub("a", 5, "a"), lambda: re.sub("a", lambda m: 1, "a"),
    lambda: m.group(5), lambda: m["nosuch"], lambda: re.sub("a", "b", 5), lambda: re.sub(b"a", "b", b"a"), lambda: re.match("a", b"a"), lambda: re.sub("a", r"\g<9>", "a"), lambda: m.group(None),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    re.sub("a", "b", "aa", 1)
    print([str(w.message) for w in caught])
