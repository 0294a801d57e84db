import fileinput
import os

for name, text in (("fi_a.tmp", "one\ntwo\n"), ("fi_b.tmp", "three\nfour")):
    with open(name, "w") as f:
        f.write(text)
with fileinput.input(["fi_a.tmp", "fi_b.tmp"]) as lines:
    for line in lines:
        print(lines.filename(), lines.filelineno(), lines.lineno(), lines.isfirstline(), lines.isstdin(), repr(line))
        if line == "one\n":
            lines.nextfile()
with fileinput.FileInput(["fi_a.tmp"], inplace=True, backup=".bak") as lines:
    for line in lines:
        print(line.upper(), end="")
with open("fi_a.tmp") as f:
    print(f.read(), os.path.exists("fi_a.tmp.bak"))
with fileinput.input("fi_b.tmp", mode="rb") as lines:
    print(list(lines))
print(fileinput.input(files=("fi_a.tmp",)).readline(), fileinput.lineno(), fileinput.filename())
fileinput.close()
for bad in (lambda: fileinput.lineno(), lambda: list(fileinput.input(["nosuch.tmp"])), lambda: fileinput.FileInput("x", mode="w"), lambda: fileinput.FileInput("x", inplace=True, openhook=open), lambda: fileinput.FileInput("x", openhook=5)):
    try:
        print(bad())
    except (RuntimeError, OSError, ValueError) as e:
        print(type(e).__name__, e)
    fileinput.close()
for name in "fi_a.tmp", "fi_b.tmp", "fi_a.tmp.bak":
    if os.path.exists(name):
        os.remove(name)
