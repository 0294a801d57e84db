import io
import os
import shutil
import tempfile

with tempfile.NamedTemporaryFile("w+", dir=".", prefix="ys_", suffix=".txt") as f:
    f.write("hello\nworld\n")
    f.seek(0)
    print(f.read(), os.path.exists(f.name), os.path.basename(f.name).startswith("ys_"), f.name.endswith(".txt"))
print(os.path.exists(f.name), f.closed)
with tempfile.TemporaryFile() as f:
    f.write(b"bytes")
    f.seek(0)
    print(f.read())
with tempfile.SpooledTemporaryFile(mode="w+") as f:
    f.write("spooled")
    f.seek(0)
    print(f.read())
f = tempfile.NamedTemporaryFile(dir=".", delete=False)
f.close()
print(os.path.exists(f.name))
os.remove(f.name)
with open("sh_1.tmp", "w") as f:
    f.write("data")
print(shutil.copy("sh_1.tmp", "sh_2.tmp"), shutil.copyfile("sh_1.tmp", "sh_3.tmp"), shutil.move("sh_3.tmp", "sh_4.tmp"), os.path.exists("sh_3.tmp"))
out = io.StringIO()
shutil.copyfileobj(io.StringIO("x" * 10), out, 3)
print(out.getvalue(), shutil.ignore_patterns("*.py", "a*")(".", ["x.py", "abc", "b"]) == {"x.py", "abc"})
for test in (lambda: shutil.copyfile("sh_1.tmp", "sh_1.tmp"), lambda: shutil.copy("nope", "x"), lambda: shutil.rmtree("nope"), lambda: shutil.rmtree("nope", ignore_errors=True)):
    try:
        print(test())
    except OSError as e:
        print(type(e).__name__, e)
for name in ("sh_1.tmp", "sh_2.tmp", "sh_4.tmp"):
    os.remove(name)
print(shutil.get_terminal_size((80, 24))[1] > 0, tempfile.gettempprefix())
