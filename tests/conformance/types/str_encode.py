s = "naïve ☃"
print(s.encode(), s.encode("utf-16-le")[:6], s.encode("ascii", "replace"), s.encode("ascii", "ignore"))
print(s.encode("ascii", "backslashreplace"), s.encode("ascii", "xmlcharrefreplace"), "é".encode("latin-1"))
print(b"\xc3\xa9".decode(), b"\xe9".decode("latin-1"), b"a\xffb".decode("utf-8", "replace") == "a\ufffdb", b"a\xffb".decode(errors="ignore"))
print(str(b"abc", "ascii"), bytes("é", "utf-8"), str(b"x"))
for call in (lambda: s.encode("ascii"), lambda: b"\xff".decode(), lambda: b"\xe2\x98".decode(),
             lambda: s.encode("nope"), lambda: s.encode("ascii", "nope"), lambda: "\ud800".encode(),
             lambda: "☃".encode("latin-1"), lambda: str("a", "ascii"), lambda: bytes("a")):
    try:
        print(call())
    except (UnicodeError, LookupError, TypeError) as e:
        print(type(e).__name__, e)
try:
    "ab☃".encode("ascii")
except UnicodeEncodeError as e:
    print(e.start, e.end, e.encoding, e.reason, e.object)
