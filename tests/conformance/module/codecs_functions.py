import codecs

print(codecs.utf_8_decode(b"a\xc3"), codecs.utf_8_decode(b"a\xc3\xa9"), codecs.ascii_encode("abc"), codecs.latin_1_decode(b"\xe9"))
print(codecs.utf_16_encode("a"), codecs.utf_16_le_encode("a"), codecs.utf_32_be_encode("a"), codecs.utf_16_decode(b"\xfe\xff\0a", "strict", True))
print(codecs.escape_decode(rb"a\n\x41\101\"q"), codecs.unicode_escape_decode(rb"\u0041\U0001f600"))
print(codecs.charmap_encode("ab", "strict", {97: 98, 98: b"cd"}), codecs.charmap_decode(b"ab", "strict", {97: "x", 98: 0x20AC}))
table = codecs.charmap_build("".join(chr(n) for n in range(255, -1, -1)))
print(codecs.charmap_encode("\xff\xfe", "strict", table))
print(codecs.make_identity_dict(range(2)), codecs.make_encoding_map({1: 5, 2: 5, 3: 6}))
for f in (
    lambda: codecs.utf_8_decode(b"a\xc3", "strict", True), lambda: codecs.charmap_decode(b"ac", "strict", {97: "x"}),
    lambda: codecs.charmap_encode("a", "strict", {97: "text"}), lambda: codecs.charmap_encode("a", "strict", {97: 300}), lambda: codecs.ascii_encode(b"a"),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(codecs.BOM_UTF8, codecs.BOM_UTF16, codecs.BOM_UTF32_BE, codecs.BOM == codecs.BOM_UTF16_LE)
