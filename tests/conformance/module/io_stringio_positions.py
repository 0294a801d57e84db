import io

s = io.StringIO("one\ntwo\nthree")
print(s.readline(), s.tell(), repr(s.read(4)), s.readlines(), s.read(), s.seek(0), s.getvalue())
s.seek(2)
print(s.write("XY"), s.getvalue(), s.tell(), s.truncate(5), repr(s.getvalue()), s.seek(10), s.write("!"), repr(s.getvalue()))
print(s.readable(), s.writable(), s.seekable(), s.closed, s.isatty(), s.newlines, s.line_buffering, s.encoding, s.errors)
n = io.StringIO("a\r\nb\rc\n", newline=None)
print(repr(n.read()), repr(io.StringIO("a\r\nb", newline="").readline()), list(io.StringIO("x\ny")))
w = io.StringIO()
w.writelines(["a", "b"])
print("c", file=w)
print(repr(w.getvalue()), repr(io.StringIO(None).read()), next(io.StringIO("q\n")))
with io.StringIO("ctx") as c:
    pass
for bad in (lambda: c.read(), lambda: c.getvalue(), lambda: s.write(b"x"), lambda: io.StringIO(5), lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: s.seek(0, 5), lambda: s.read("a"), lambda: s.fileno(), lambda: next(io.StringIO())):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class Upper(io.StringIO):
    def write(self, text):
        return super().write(text.upper())


u = Upper()
print("shout", file=u)
print(u.getvalue())
