def error_lines(path):
    with open(path, encoding="utf-8") as f:
        for line in f:
            if "ERROR" in line:
                yield line.rstrip("\n")
    print("file closed")


g = error_lines("app.log")
print(next(g))
print(list(g))
h = error_lines("app.log")
next(h)
h.close()
with open("app.log", encoding="utf-8") as f:
    it = iter(f)
    print(it is f, next(it).strip())
    print(sum(1 for _ in f), list(f))
with open("app.log", newline="", encoding="utf-8") as f:
    print(repr(f.read(10)), f.name, f.mode, f.encoding, f.readable(), f.writable(), f.closed)
    print(len(f.readlines()))
with open("app.log", "rb") as f:
    print(f.read(4), len(f.readline()), f.tell(), f.seek(0), f.mode)
try:
    open("missing.log")
except FileNotFoundError as err:
    print(err, err.errno, err.filename)
try:
    next(error_lines("missing.log"))
except OSError as err:
    print(type(err).__name__, err.strerror)
