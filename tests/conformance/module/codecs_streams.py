import codecs
import io

raw = io.BytesIO()
writer = codecs.getwriter("utf-16")(raw)
writer.write("aé")
writer.writelines(["b", "c\n"])
print(raw.getvalue())
reader = codecs.getreader("utf-8")(io.BytesIO("erste\nzweite é\r\ndritte".encode()))
print(repr(reader.readline()), repr(reader.readline(keepends=False)), repr(reader.read()), repr(reader.read()))
reader.seek(0)
print(list(reader))
reader.seek(0)
print(reader.read(chars=3), reader.readlines())
both = codecs.StreamReaderWriter(io.BytesIO(), codecs.getreader("latin-1"), codecs.getwriter("latin-1"))
both.write("héllo\n")
both.seek(0)
print(both.read(), both.stream.getvalue())
with codecs.getreader("ascii")(io.BytesIO(b"a\xffb"), "replace") as r:
    print(r.read())
recoded = codecs.EncodedFile(io.BytesIO("é€".encode("utf-8")), "utf-16-le", "utf-8")
print(recoded.read(), recoded.data_encoding, recoded.file_encoding)
