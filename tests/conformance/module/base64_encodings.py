import base64
import binascii
import io

for data in (b"", b"f", b"fo", b"foo", b"foob", b"fooba", b"foobar", bytes(range(256)), b"\xff\xfe\xfd", b"\0" * 8, b"    x"):
    for name in ("b64", "urlsafe_b64", "standard_b64", "b32", "b32hex", "b16", "b85", "a85", "z85"):
        encoded = getattr(base64, name + "encode")(data)
        if len(data) < 20:
            print(name, data, encoded, end=" ")
        assert getattr(base64, name + "decode")(encoded) == data, name
        if name != "a85":
            assert getattr(base64, name + "decode")(encoded.decode()) == data
    print()
print(base64.encodebytes(bytes(range(100))), base64.decodebytes(b"YWJj\nZA==\n"), base64.b64encode(b"\xfb\xff", altchars=b"-_"), base64.b64decode("-_8=", altchars="-_"))
print(base64.b64decode(b"YW Jj!\n"), base64.b32decode(b"mzxw6===", casefold=True), base64.b32decode("M1023456", map01="L"), base64.b16decode("ff", casefold=True))
print(base64.a85encode(b"    \0\0\0\0ab", foldspaces=True), base64.a85encode(b"abcdefgh", adobe=True), base64.a85encode(b"x" * 20, wrapcol=10), base64.a85decode(b"<~87cURD]~>", adobe=True), base64.b85encode(b"ab", pad=True))
out = io.BytesIO()
base64.encode(io.BytesIO(b"hello" * 20), out)
print(out.getvalue())
back = io.BytesIO()
base64.decode(io.BytesIO(out.getvalue()), back)
print(back.getvalue() == b"hello" * 20)
for test in (
    lambda: base64.b64decode("YWJ"), lambda: base64.b64decode("Y"), lambda: base64.b64decode("YW!Jj", validate=True), lambda: base64.b64encode("str"), lambda: base64.b64decode("é"), lambda: base64.b32decode("abc"), lambda: base64.b32decode("mzxw6==="), lambda: base64.b16decode("gg"),
    lambda: base64.b85decode("\x01"), lambda: base64.b85decode("~~~~~"), lambda: base64.a85decode(b"v"), lambda: base64.a85decode("abc", adobe=True), lambda: base64.b64decode(5), lambda: base64.encodebytes("x"), lambda: base64.b16decode("abc", casefold=True),
):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)
