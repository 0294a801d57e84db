import os
import shutil
import tempfile


def read(name):
    with open(name) as file:
        return file.read()


for name in "shu_a.tmp", "shu_b.tmp":
    if os.path.exists(name):
        os.remove(name)
with open("shu_a.tmp", "w") as f:
    f.write("content")
print(shutil.copy("shu_a.tmp", "shu_b.tmp"), read("shu_b.tmp"), shutil.copyfile("shu_a.tmp", "shu_b.tmp"))
with open("shu_a.tmp", "rb") as src, open("shu_b.tmp", "wb") as dst:
    shutil.copyfileobj(src, dst, 3)
print(read("shu_b.tmp"), shutil.move("shu_b.tmp", "shu_c.tmp"), os.path.exists("shu_b.tmp"), shutil.get_terminal_size((80, 24)).columns, shutil.which("nosuchcommand"))
for bad in (lambda: shutil.copyfile("shu_a.tmp", "shu_a.tmp"), lambda: shutil.copy("nosuch", "x"), lambda: shutil.move("nosuch", "x"), lambda: shutil.rmtree("nosuch_dir")):
    try:
        print(bad())
    except OSError as e:
        print(type(e).__name__, e)
shutil.rmtree("nosuch_dir", ignore_errors=True)
os.remove("shu_a.tmp")
os.remove("shu_c.tmp")
print(issubclass(shutil.SameFileError, shutil.Error), tempfile.gettempprefix(), tempfile.gettempprefixb(), len(os.path.basename(tempfile.mktemp())) > 3)
with tempfile.SpooledTemporaryFile(max_size=5, mode="w+") as s:
    s.write("abc")
    s.seek(0)
    print(s.read(), s.closed)
print(s.closed)
with tempfile.NamedTemporaryFile("w+", dir=".", suffix=".tmp", delete_on_close=False) as n:
    n.write("x")
    n.close()
    print(os.path.exists(n.name), n.name.endswith(".tmp"))
print(os.path.exists(n.name))
