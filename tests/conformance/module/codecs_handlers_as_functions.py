import codecs

encode = UnicodeEncodeError("ascii", "a\u1234\xe9c", 1, 3, "reason")
decode = UnicodeDecodeError("ascii", b"a\xff\xfec", 1, 3, "reason")
translate = UnicodeTranslateError("a\u1234\xe9c", 1, 3, "reason")
for name in "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "strict":
    handler = codecs.lookup_error(name)
    for error in encode, decode, translate, ValueError("other"):
        try:
            print(name, type(error).__name__, handler(error))
        except Exception as e:
            print(name, type(e).__name__, e)
print(codecs.lookup_error("surrogateescape")(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "r")))
print(codecs.ignore_errors is codecs.lookup_error("ignore"))
