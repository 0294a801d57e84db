import codecs

for name in (
    "utf8", "U8", "latin1", "L1", "ascii", "646", "us-ascii", "utf-16", "UTF-16LE", "utf32", "utf-8-sig", "cp437", "IBM437", "windows-1252",
    "latin9", "koi8-r", "mac-roman", "rot13", "hex", "base64", "unicode-escape", "greek", "iso 8859 5",
):
    info = codecs.lookup(name)
    print(name, info.name, len(info), isinstance(info, tuple), info[0] is info.encode, info[1] is info.decode)
for bad in "nosuch", "", 1, "a\0b":
    try:
        codecs.lookup(bad)
    except (LookupError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(repr(codecs.lookup("utf-8"))[:46], codecs.lookup("ascii") is codecs.lookup("ASCII"))
print(codecs.getencoder("latin-1")("é"), codecs.getdecoder("utf-8")(b"\xc3\xa9"))
