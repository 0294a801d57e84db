import fileinput
import os

for name, text in (("fi_1.tmp", "a\nb\n"), ("fi_2.tmp", ""), ("fi_3.tmp", "c\nd")):
    with open(name, "w") as f:
        f.write(text)
names = ["fi_1.tmp", "fi_2.tmp", "fi_3.tmp"]
for line in fileinput.input(names):
    print(fileinput.filename(), fileinput.lineno(), fileinput.filelineno(), fileinput.isfirstline(), repr(line))
fileinput.close()
with fileinput.input(files=names) as f:
    print(next(f), f.lineno())
    f.nextfile()
    print(repr(f.readline()), f.filename(), f.isstdin())
with fileinput.input("fi_1.tmp", inplace=True, backup=".bak") as f:
    for line in f:
        print(line.strip().upper())
for name in ("fi_1.tmp", "fi_1.tmp.bak"):
    with open(name) as f:
        print(f.read())
with fileinput.FileInput(("fi_1.tmp",), mode="rb") as f:
    print(list(f))
for test in (fileinput.lineno, lambda: fileinput.FileInput("x", mode="w"), lambda: fileinput.FileInput("x", openhook=5), lambda: next(fileinput.FileInput("missing.tmp"))):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)
for name in [*names, "fi_1.tmp.bak"]:
    os.remove(name)
