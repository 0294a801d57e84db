import os
import tempfile

with tempfile.NamedTemporaryFile(dir=".", suffix=".tmp", prefix="named_") as f:
    name = os.path.basename(f.name)
    print(name.startswith("named_"), name.endswith(".tmp"), f.write(b"abc"), f.tell(), f.seek(0), f.read(), os.path.exists(f.name))
print(os.path.exists(f.name), f.closed)
s = tempfile.SpooledTemporaryFile(max_size=4, mode="w+b")
print(s.write(b"ab"), s.write(b"cdef"), s.seek(0), s.read())
s.close()
fd_names = {tempfile.mktemp(prefix="m_", dir=".") for _ in range(3)}
print(len(fd_names), all(os.path.basename(n).startswith("m_") for n in fd_names), tempfile.gettempprefix(), isinstance(tempfile.gettempdir(), str))
with tempfile.TemporaryFile("w+") as t:
    t.write("line\n")
    t.seek(0)
    print(list(t))
for bad in (lambda: tempfile.NamedTemporaryFile("q", dir="."),):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
