import re

print(re.findall(r"^\w", "a\nb\nC", re.M), re.findall("A", "aA", re.I), re.findall(".", "\na", re.S), re.findall(r"a # comment", "a a", re.X), re.findall(r"\w", "é", re.A), re.findall("(?i:a)b", "AB Ab ab"), re.findall("(?s-i:.)", "\n"))
print(re.I | re.M, repr(re.compile("a", re.I | re.X)), re.compile("(?i)a").flags, re.RegexFlag(0), re.compile("a", re.I) == re.compile("a", re.I), hash(re.compile("x")) == hash(re.compile("x")))
p = re.compile(r"(?P<word>\w+)\s(?P<n>\d+)?")
print(p.groups, p.groupindex, p.pattern, p.flags, p.match("abc 12", 1).group("word"), p.search("  ab 1", 2, 5).span("n"), p.fullmatch("ab 1").groupdict(), p.match("ab ").groups("none"))
scanner = re.Scanner([(r"\d+", lambda s, t: int(t)), (r"[a-z]+", lambda s, t: t), (r"\s+", None)])
print(scanner.scan("ab 12 cd 3 !x"))
print(re.escape("a.b*c[d] é\n-"), re.escape(b"a+b"), re.split(r"(,)|;", "a,b;c"), re.split("x*", "axbc", maxsplit=2), re.split("", "abc"))
for flags, pattern in ((re.A | re.U, "a"), (re.L, "a"), (0, "a(?i)b"), (0, "(?z)"), (0, "(?-)"), (re.U, b"a")):
    try:
        print(re.compile(pattern, flags))
    except (ValueError, re.error) as e:
        print(type(e).__name__, e)
re.purge()
print(re.error is re.PatternError, re.NOFLAG == 0, [f.name for f in re.RegexFlag][:4])
