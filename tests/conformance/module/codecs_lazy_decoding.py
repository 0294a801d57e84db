import codecs
import io


def pieces(data, size):
    for at in range(0, len(data), size):
        print("piece", at)
        yield data[at:at + size]


text = "zwölf €"
it = codecs.iterdecode(pieces(text.encode(), 3), "utf-8")
print(next(it), next(it))
print(list(it))
print(b"".join(codecs.iterencode(iter(text), "utf-16-le")).decode("utf-16-le") == text)
reader = codecs.getreader("utf-8")(io.BytesIO("a\nbé\nc".encode()))
print(next(reader), [line for line in reader])


def lines(source, encoding="utf-8"):
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    rest = ""
    for piece in source:
        *whole, rest = (rest + decoder.decode(piece)).split("\n")
        yield from whole
    yield rest + decoder.decode(b"", final=True)


print(list(lines([b"on", b"e\ntw\xc3", b"\xb6\nthr", b"\xff\xc3"])))
broken = codecs.iterdecode([b"ok", b"\xff", b"never"], "utf-8")
print(next(broken))
try:
    next(broken)
except UnicodeDecodeError as e:
    print(e, list(broken))
