from fnmatch import fnmatch, fnmatchcase, filter, translate

cases = [
    ("abc", "abc"), ("abc", "?*?"), ("abc", "???*"), ("abc", "*???"), ("abc", "???"), ("abc", "*"), ("abc", "ab[cd]"),
    ("abc", "ab[!de]"), ("abc", "ab[de]"), ("a", "??"), ("a", "b"), ("\\", "[\\]"), ("a", "[!\\]"), ("\\", "[!\\]"),
    ("foo\nbar", "foo*"), ("foo\nbar\n", "foo*"), ("\nfoo", "foo*"), ("\n", "*"), ("a" * 50 + "b", "*a*a*a*a*a*b"),
    ("[", "["), ("]", "[]]"), ("-", "[-]"), ("b", "[a-c]"), ("d", "[a-c]"), ("x", "[z-a]"), ("x", "[!z-a]"), ("AbC", "abc"),
    ("^", "[^]"), ("a^", "a[^b]"), ("!", "[!]"), ("", "*"), ("", "?"), (".hidden", "*"), ("dir/file.py", "*.py"),
]
print([(n, p, fnmatch(n, p)) for n, p in cases if len(n) < 40])
print([fnmatchcase(n, p) for n, p in cases])
print(filter(["a.py", "b.txt", "c.py"], "*.py"), filter(iter(["x"]), "y"))
print(fnmatch(b"abc", b"a*"))
for pattern in ("*.txt", "a?b*c**d", "[abc]", "[!abc]x", "a.b+c", "[]a]", "[^x]", "**a*a****a", "[a-z0-9_]", "[", "*"):
    print(repr(pattern), translate(pattern))
for args in (("a", b"a"), (b"a", "a")):
    try:
        fnmatch(*args)
    except TypeError as e:
        print(e)
