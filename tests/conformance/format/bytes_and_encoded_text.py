print(b"%s|%d|%5d|%-5d|%05d|%x|%X|%o|%c|%%" % (b"raw", 42, 42, 42, 42, 255, 255, 8, 65))
print(b"%a %r" % ("é", [1, "é"]), b"%.2f %e %g" % (3.14159, 1234.5, 0.0001), b"%b" % bytearray(b"ba"), b"%(k)s" % {b"k": b"v"}, b"%5s|%-5s|%.2s" % (b"ab", b"ab", b"abc"), b"%+d % d %#x" % (1, 2, 255))
for template, values in ((b"%s", "text"), (b"%d", b"x"), (b"%c", 256), (b"%c", "ab"), (b"%c", b"ab"), (b"%b", 5), (b"%z", 1), (b"%s %s", (b"a",)), (b"%s", (b"a", b"b")), (b"%(k)s", {"k": b"v"}), (b"%", ()), (b"no fields", 5), (b"%d", 1.9), (b"%x", 1.5)):
    try:
        print(template % values)
    except Exception as error:
        print(template, type(error).__name__, error)
text = "naïve café €5 😀"
for codec in ("utf-8", "utf-16", "utf-16-be", "utf-32-le", "latin-1", "ascii", "cp1252", "utf-8-sig"):
    for errors in ("strict", "replace", "ignore"):
        try:
            data = text.encode(codec, errors)
            print(codec, errors, len(data), data[:6], data.decode(codec)[:6], end=" | ")
        except (UnicodeError, LookupError) as error:
            print(codec, errors, type(error).__name__, end=" | ")
    print()
print(text.encode("ascii", "xmlcharrefreplace"), text.encode("ascii", "backslashreplace"), "\udce9".encode("utf-8", "surrogateescape"), ascii(b"\xe9x".decode("utf-8", "surrogateescape")))
print("abc".encode() == b"abc", bytes("é", "utf8"), str(b"\xc3\xa9", "utf8"), b"abc".decode("ASCII"), "x".encode(encoding="utf_8", errors="strict"), b"\xef\xbb\xbfx".decode("utf-8-sig"), repr(b"\xef\xbb\xbfx".decode()))
print(repr(bytes(range(0, 256, 17))), bytes(range(256)).decode("latin-1")[65:70], len(bytes(range(256)).decode("latin-1").encode("utf-8")), b"tab\tnl\n\x00'\"")
