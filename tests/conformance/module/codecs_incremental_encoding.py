import codecs

for name in "utf-8", "utf-16", "utf-32", "utf-8-sig", "ascii":
    encoder = codecs.getincrementalencoder(name)()
    print(name, [encoder.encode(piece) for piece in ("a", "", "bc")], encoder.encode("", True))
    encoder.reset()
    print(encoder.encode("again"))
encoder = codecs.getincrementalencoder("ascii")("replace")
print(encoder.encode("aé"), encoder.errors)
print(list(codecs.iterencode(["one", "", "é"], "utf-16")), list(codecs.iterdecode([b"a\xe2", b"\x82", b"\xac", b""], "utf-8")))
try:
    print(list(codecs.iterdecode([b"a\xe2"], "utf-8")))
except UnicodeDecodeError as e:
    print(e)


class Doubler(codecs.BufferedIncrementalEncoder):
    def _buffer_encode(self, input, errors, final):
        size = len(input) if final else len(input) - len(input) % 2
        return input[:size].encode(), size


doubler = Doubler()
print(doubler.encode("abc"), doubler.getstate(), doubler.encode("de"), doubler.encode("", True))
try:
    codecs.IncrementalEncoder().encode("a")
except NotImplementedError as e:
    print(type(e).__name__)
