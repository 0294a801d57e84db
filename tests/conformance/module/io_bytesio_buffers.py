import io

b = io.BytesIO(b"hello\nworld")
print(b.read(3), b.read1(2), b.peek(1) if hasattr(b, "peek") else "no peek", b.readline(), b.tell(), b.seek(-3, 2), b.read(), b.seek(0), b.readlines())
buffer = bytearray(4)
b.seek(1)
print(b.readinto(buffer), buffer, b.getvalue())
b.seek(0, 2)
print(b.write(memoryview(b"!?")), b.getvalue(), b.truncate(3), b.getvalue(), b.seek(5), b.write(b"z"), b.getvalue())
print(b.readable(), b.writable(), b.seekable(), b.closed, list(io.BytesIO(b"a\nb")), io.BytesIO(b"x").read(-1), io.BytesIO(b"abc").read(None))
for bad in (lambda: b.write("text"), lambda: b.seek(-1), lambda: io.BytesIO("a"), lambda: io.BytesIO(5), lambda: b.read(1.5), lambda: b.fileno(), lambda: b.readinto(b"x"), lambda: b.seek("a")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(io.DEFAULT_BUFFER_SIZE, issubclass(io.BytesIO, io.BufferedIOBase), io.SEEK_END, io.UnsupportedOperation.__mro__[1:3])
