import glob
import os

for name in ("glob_a.tmp", "glob_b.tmp", "glob_c.dat", ".glob_hidden.tmp"):
    open(name, "w").close()
print(sorted(glob.glob("glob_*.tmp")), sorted(glob.glob("glob_[ac]*")), glob.glob("glob_?.dat"), glob.glob("glob_a.tmp"), glob.glob("nope*"), glob.glob("nope"))
print(sorted(glob.glob("./glob_*.tmp")), sorted(glob.glob("*.tmp", include_hidden=True))[0], sorted(glob.glob(".glob*")), sorted(glob.glob("**/glob_*.dat", recursive=True)))
it = glob.iglob("glob_*")
print(iter(it) is it, sum(name.endswith((".tmp", ".dat")) for name in it), glob.escape("a*b?[c]"), glob.has_magic("a*"), glob.has_magic("a"))
print(sorted(glob.glob("glob_a*", root_dir=".")))
for name in ("glob_a.tmp", "glob_b.tmp", "glob_c.dat", ".glob_hidden.tmp"):
    os.remove(name)
