for name in "cp437", "cp850", "cp1250", "cp1251", "cp1252", "cp1253", "iso8859-2", "iso8859-7", "iso8859-15", "koi8-r", "mac-roman":
    text = bytes(range(128, 256)).decode(name, "replace")
    print(name, text.count("\ufffd"), text[:40], text.encode(name, "ignore") == bytes(n for n in range(128, 256) if bytes([n]).decode(name, "replace") != "\ufffd"))
print("10 €".encode("cp1252"), b"10 \x80".decode("windows-1252"), "Привет".encode("koi8-r"), b"\xcf\xf0\xe8".decode("cp1251"))
for f in (
    lambda: "€".encode("cp437"), lambda: b"ab\x81".decode("cp1252"), lambda: "a\u1234\u1235b".encode("cp1252"), lambda: bytes("ж", "latin2"),
):
    try:
        print(f())
    except UnicodeError as e:
        print(e, e.start, e.end, e.encoding, e.__notes__ if hasattr(e, "__notes__") else None)
for errors in "ignore", "replace", "xmlcharrefreplace", "backslashreplace":
    print(errors, "aж€b".encode("cp1252", errors))
print(b"a\x81b".decode("cp1252", "replace"), b"a\x81b".decode("cp1252", "backslashreplace"), bytearray(b"\xe4").decode("latin2"))
