import base64

data = bytes(range(0, 256, 7)) + b"\xfb\xff\xfe"
for encode, decode in (
    (base64.b64encode, base64.b64decode), (base64.urlsafe_b64encode, base64.urlsafe_b64decode), (base64.b32encode, base64.b32decode),
    (base64.b32hexencode, base64.b32hexdecode), (base64.b16encode, base64.b16decode), (base64.b85encode, base64.b85decode),
    (base64.a85encode, base64.a85decode), (base64.z85encode, base64.z85decode), (base64.encodebytes, base64.decodebytes),
):
    for part in data, data[:5], b"", b"\0\0\0\0":
        made = encode(part)
        print(encode.__name__, made, decode(made) == part)
print(base64.b64encode(data, b"-_"), base64.b64decode("-_-_", "-_"), base64.b64decode(b"YW Jj\n"), base64.a85encode(b"    abcd", foldspaces=True, wrapcol=6, adobe=True))
for f in (
    lambda: base64.b64decode("YWJ"), lambda: base64.b64decode("YW!j", validate=True), lambda: base64.b32decode("a"), lambda: base64.b32decode("mfrgg", casefold=True),
    lambda: base64.b16decode("ab"), lambda: base64.b85decode("\x00"), lambda: base64.a85decode("}"), lambda: base64.b64encode("text"), lambda: base64.b32decode("M1023456", map01="L"), lambda: base64.b64decode("é"),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
