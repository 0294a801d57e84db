b = b"Hello World"
print(b.upper(), b.lower(), b.swapcase(), b.title(), b.capitalize(), b.find(b"o"), b.rfind(b"o"), b.find(111), b.index(b"W"), b.count(b"l"), b.count(108))
print(b.split(), b.split(b"o"), b.rsplit(b"o", 1), b.partition(b" "), b.rpartition(b"zz"), b"a\nb\r\n".splitlines(), b",".join([b"a", b"b"]))
print(b" x ".strip(), b"xxaxx".strip(b"x"), b.replace(b"l", b"L", 1), b.startswith(b"He"), b.endswith((b"x", b"ld")), b.removeprefix(b"Hello "), b"a\tb".expandtabs(4))
print(b"a".center(5, b"*"), b"a".ljust(3), b"a".rjust(3, b"."), b"-5".zfill(4), b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(None, b"b"))
print(b"abc".isalpha(), b"12".isdigit(), b"a1".isalnum(), b" ".isspace(), b"AB".isupper(), b"ab".islower(), b"Ab".istitle(), b"\xff".isascii())
print(b.decode(), b"\xc3\xa9".decode("utf-8"), b"\xe9".decode("latin-1"), b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode("ascii", "ignore"), b"\xff".decode("utf-8", "backslashreplace"))
for f in (
    lambda: b"\xff".decode(), lambda: b"a\x80".decode("ascii"), lambda: b.index(b"z"), lambda: b.find("o"), lambda: b.split("o"), lambda: b",".join(["a"]), lambda: b"\xe2\x82".decode(),
    lambda: b.startswith("H"), lambda: b.replace("a", b"b"), lambda: b"a".translate(b"short"), lambda: b"a".center(5, b"ab"), lambda: b.decode("nonsense"), lambda: b",".join([1]),
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
print(b"%d %s %x %r %b %5.1f %c" % (5, b"s", 255, "r", b"b", 2.25, 65))
