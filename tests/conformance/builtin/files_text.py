import os

path = "files_text.tmp"
with open(path, "w", encoding="utf-8") as f:
    print(f.write("first\n"), f.write("naïve café\n"), f.tell() > 0)
    f.writelines(["third\n", "last"])
with open(path, encoding="utf-8") as f:
    print(f.readline(), end="")
    print(f.read(5), f.readlines(), repr(f.read()), f.closed)
print(f.closed)
with open(path, encoding="utf-8") as f:
    print([line.rstrip() for line in f])
    print(f.seek(0), next(f), end="")
with open(path, "a", encoding="utf-8") as f:
    f.write("\nappended")
with open(path, "rb") as f:
    data = f.read()
    print(len(data), data[-8:], f.mode)
with open(path, "r+", encoding="utf-8") as f:
    f.write("FIRST")
    f.seek(0)
    print(f.readline(), end="")
for mode in ("rw", "q", "rb+t", ""):
    try:
        open(path, mode)
    except ValueError as err:
        print(err)
try:
    f.read()
except ValueError as err:
    print(err)
try:
    open("nowhere/x.txt")
except FileNotFoundError as err:
    print(err.errno, err.strerror)
os.remove(path)
