import os

path = "io_files.tmp"
with open(path, "w") as f:
    print(f.name, f.mode, f.encoding.lower(), f.newlines, f.line_buffering)
    print(*range(3), sep="\n", file=f)
    try:
        f.read()
    except OSError as e:
        print(type(e).__name__, e)
with open(path) as f:
    lines = (line.strip() for line in f)
    print(next(lines), f.closed)
    print(list(lines))
with open(path, "rb") as f:
    print(f.read(), f.seek(-2, 2), f.read(), f.readable(), f.writable())
try:
    open(path, "x")
except FileExistsError as e:
    print(e)
with open(path, "w+b") as f:
    f.write(b"\xff\xfeab\n")
    f.seek(0)
    print(list(f))
with open(path, encoding="utf-8") as f:
    try:
        f.read()
    except UnicodeDecodeError as e:
        print(e)
with open(path, encoding="latin-1") as f:
    print(ascii(f.read()))
with open(path, encoding="utf-8", errors="replace") as f:
    print(ascii(f.read()))
with open(path, "w", encoding="ascii") as f:
    try:
        f.write("é")
        f.flush()
    except UnicodeEncodeError as e:
        print(e)
with open(path, "w", newline="\r\n") as f:
    f.write("a\nb\n")
with open(path, newline="") as f:
    print(f.readlines())
with open(path) as f:
    print(f.readlines())
with open(path, "r+") as f:
    f.truncate(1)
    print(f.read())


def read_lines(name):
    try:
        with open(name) as f:
            for line in f:
                yield line
    finally:
        print("file closed")


g = read_lines(path)
print(next(g))
g.close()
try:
    list(read_lines("missing.txt"))
except FileNotFoundError as e:
    print(e.filename, e)
print(os.path.exists(path), os.path.basename("a/b.txt"), os.path.splitext("a/b.tar.gz"), os.path.join("a", "b", "/c"), os.path.dirname("/x/y"))
os.remove(path)
print(os.path.exists(path))
try:
    os.remove(path)
except FileNotFoundError as e:
    print(e.errno)
try:
    open(".")
except OSError as e:
    print(type(e).__name__, e)
