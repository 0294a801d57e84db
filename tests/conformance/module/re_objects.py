import re

pattern = re.compile(r"(?P<key>\w+)\s*=\s*(?P<value>\d+)?", re.IGNORECASE)
print(pattern, pattern.pattern, pattern.groups, dict(pattern.groupindex), pattern.flags)
match = pattern.search("  alpha = 12; beta =")
print(match, match.pos, match.endpos, match.string, match.re is pattern)
print(match.group(), match[1], match["value"], match.groups(), match.groupdict())
print(match.start(), match.end("key"), match.span(2), match.regs, match.lastindex, match.lastgroup)
print(match.expand(r"\2 -> \g<key> [\g<0>]"))
second = list(pattern.finditer("a = 1; b ="))[1]
print(second.groups(), second.groups("none"), second.groupdict(0), second.span("value"), second["value"])
for wrong in (3, "nothing", -1):
    try:
        match.group(wrong)
    except IndexError as error:
        print(repr(error))
print(pattern == re.compile(r"(?P<key>\w+)\s*=\s*(?P<value>\d+)?", re.I), pattern == re.compile("x"), hash(pattern) == hash(re.compile(pattern)))
print(re.compile(b"x", re.M), re.compile("(?m)^a"), re.compile("x" * 300).__repr__()[-30:])
print(pattern.search("a = 1 b = 2", 4).group(), pattern.match("a = 1", 0, 3), re.compile("^b").match("ab", 1), re.compile("b$").search("abc", 0, 2))
print(bool(match), isinstance(match, re.Match), isinstance(pattern, re.Pattern), type(match), type(pattern))
for call in (lambda: re.compile("a").match(b"a"), lambda: re.compile(b"a").match("a"), lambda: re.compile("a").match(1), lambda: re.match(1, "a")):
    try:
        call()
    except TypeError as error:
        print(error)
print(re.I, repr(re.I | re.M), re.RegexFlag(0), re.NOFLAG, re.A is re.ASCII, re.I.value)
