def attempt(action):
    try:
        action()
    except UnicodeError as error:
        print(type(error).__name__, error.encoding, repr(error.object), error.start, error.end, error.reason, "|", error)


attempt(lambda: "héllo".encode("ascii"))
attempt(lambda: "a€b€".encode("latin-1"))
attempt(lambda: "\ud800x".encode())
attempt(lambda: "ok\udfff\udffe".encode("utf-16"))
attempt(lambda: b"ab\xffcd".decode())
attempt(lambda: b"\xe2\x82".decode())
attempt(lambda: b"\xc0\x80".decode())
attempt(lambda: b"\xed\xa0\x80".decode())
attempt(lambda: b"\xf4\x90\x80\x80".decode())
attempt(lambda: b"\x80".decode("ascii"))
attempt(lambda: b"\x00\xd8".decode("utf-16-le"))
attempt(lambda: b"abc".decode("utf-16"))
attempt(lambda: b"abc".decode("utf-32"))
attempt(lambda: "я".encode("iso-8859-1"))
attempt(lambda: bytes([0x81]).decode("cp1252"))
e = UnicodeDecodeError("codec", b"bytes", 1, 3, "why")
print(e, e.args, repr(e))
e.start, e.end, e.reason, e.encoding = 2, 3, "changed", "other"
print(e, e.args[2])
e.start, e.end = -5, 99
print(e.start, e.end, e)
print(UnicodeEncodeError("c", "text", 0, 2, "r"), "|", UnicodeEncodeError("c", "é", 0, 1, "r"), "|", UnicodeEncodeError("c", "\U0001f600", 0, 1, "r"), "|", UnicodeTranslateError("text", 1, 2, "r"))
for wrong in (lambda: UnicodeDecodeError("c", "not bytes", 0, 1, "r"), lambda: UnicodeEncodeError("c", b"x", 0, 1, "r"), lambda: UnicodeDecodeError("c"), lambda: UnicodeDecodeError(), lambda: UnicodeEncodeError("c", "x", "0", 1, "r"), lambda: UnicodeTranslateError("x", 1, 2)):
    try:
        wrong()
    except TypeError as error:
        print(error)
print(issubclass(UnicodeDecodeError, ValueError), UnicodeError("free form"))
import codecs


def handler(error):
    return f"<{error.start}-{error.end}>", error.end


codecs.register_error("mark", handler)
print("aéèb".encode("ascii", "mark"), b"a\xff\xfeb".decode("ascii", "mark"))
