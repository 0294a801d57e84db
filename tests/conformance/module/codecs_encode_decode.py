import codecs

print(codecs.encode("naïve", "rot13"), codecs.decode("anïir", "rot_13"))
print(codecs.encode(b"data\xff", "hex"), codecs.decode(b"6461", "hex_codec"), codecs.encode(b"abc" * 30, "base64"))
print(codecs.decode(b"YWJj\n", "base64"), codecs.encode("€"), codecs.decode(b"\xe2\x82\xac"))
print(codecs.encode("a\n\té\u1234\U0001f600", "unicode_escape"), codecs.encode("é\u1234", "raw_unicode_escape"))
print(codecs.decode(rb"\x41\u00e9\n\101", "unicode_escape"), codecs.decode(b"\\u1234\\n", "raw_unicode_escape"))
for f in (
    lambda: codecs.decode(b"zz", "hex"), lambda: codecs.encode("zz", "hex"), lambda: codecs.encode(1, "utf-8"), lambda: codecs.decode("a", "utf-8"),
    lambda: codecs.encode("é", "ascii"), lambda: codecs.decode(b"abc", "base64"), lambda: "a".encode("rot13"), lambda: b"61".decode("hex"),
    lambda: str(b"61", "rot13"), lambda: codecs.decode(b"\\x4", "unicode_escape"), lambda: codecs.decode(b"a\\", "unicode_escape"),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "__notes__", None))
