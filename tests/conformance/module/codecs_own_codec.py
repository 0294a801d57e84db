import codecs


def encode(text, errors="strict"):
    return text[::-1].encode("ascii", errors), len(text)


def decode(data, errors="strict"):
    return bytes(data).decode("ascii", errors)[::-1], len(data)


def search(name):
    print("search", name)
    if name == "back_wards":
        return codecs.CodecInfo(encode, decode, name="back-wards")
    return None


codecs.register(search)
print("hello".encode("back wards"), b"olleh".decode("back_wards"), codecs.encode("x", "back_wards"))
print(codecs.lookup("back_wards").name, codecs.lookup("back_wards").incrementalencoder)
for f in (lambda: codecs.getincrementalencoder("back_wards")), (lambda: codecs.register(1)), (lambda: "é".encode("back_wards")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
codecs.unregister(search)
try:
    "a".encode("back_wards")
except LookupError as e:
    print(e)
