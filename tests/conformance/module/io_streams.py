import io

s = io.StringIO("one\ntwo\nthree")
print(s.readline(), s.read(2), s.tell(), list(s), s.read(), s.seek(0), s.readlines(), s.getvalue() == "one\ntwo\nthree")
s.seek(0, 2)
print(s.write("!"), s.getvalue()[-6:], s.truncate(3), s.getvalue(), s.closed, s.readable(), s.writable(), s.seekable(), s.isatty())
s.close()
for bad in (lambda: s.read(), lambda: s.write("x"), lambda: io.StringIO(5), lambda: io.StringIO().write(b"x"), lambda: io.BytesIO("x"), lambda: io.BytesIO().write("x"), lambda: io.StringIO("abc").seek(-1), lambda: io.StringIO().seek(1, 1), lambda: io.StringIO().fileno()):
    try:
        print(bad())
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__, e)
b = io.BytesIO(b"abc\ndef")
print(b.read(1), b.readline(), b.read(), b.seek(1), b.read1(2), b.getvalue(), b.tell(), b.readinto(bytearray(2)))
b.seek(0)
buffer = bytearray(4)
print(b.readinto(buffer), buffer, b.truncate(2), b.getvalue())
b.write(b"XYZ")
print(b.getvalue())
with io.StringIO() as out:
    print("x", 1, file=out, end="|")
    out.writelines(["a", "b"])
    print(repr(out.getvalue()))
print(out.closed)
crlf = io.StringIO("a\r\nb\rc\n", newline=None)
print(repr(crlf.read()), repr(io.StringIO("a\r\nb", newline="").readline()))
print(io.DEFAULT_BUFFER_SIZE, io.SEEK_END, issubclass(io.StringIO, io.TextIOBase), isinstance(io.BytesIO(), io.IOBase))


def numbered(stream):
    for n, line in enumerate(stream, 1):
        yield f"{n}: {line.rstrip()}"


print(list(numbered(io.StringIO("a\nb\n"))))
total = io.StringIO("3\n4\n")
print(sum(int(line) for line in total), next(total, "end"))
