import codecs

text = "aé€\U0001f600z"
for name in "utf-8", "utf-16", "utf-16-be", "utf-32-le", "utf-8-sig", "latin-1":
    data = text.encode(name, "ignore")
    decoder = codecs.getincrementaldecoder(name)()
    print(name, [decoder.decode(data[at:at + 1]) for at in range(len(data))], repr(decoder.decode(b"", True)))
decoder = codecs.getincrementaldecoder("utf-8")()
print(repr(decoder.decode(b"\xe2\x82")), decoder.getstate())
try:
    decoder.decode(b"", final=True)
except UnicodeDecodeError as e:
    print(e)
decoder.reset()
print(decoder.decode(b"ok"), decoder.getstate())
decoder.setstate((b"\xe2\x82", 0))
print(decoder.decode(b"\xac"))
lenient = codecs.getincrementaldecoder("utf-8")("replace")
print([lenient.decode(piece) for piece in (b"a\xff", b"\xc3", b"(", b"\xe2\x82")], repr(lenient.decode(b"", True)))
