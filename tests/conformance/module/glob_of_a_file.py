import glob
import os

for name in "glob_x1.tmp", "glob_x2.tmp", "glob_y.tmp":
    with open(name, "w") as f:
        f.write(name)
print(sorted(glob.glob("glob_*.tmp")), sorted(glob.glob("glob_x?.tmp")), glob.glob("glob_[!x]*.tmp"), sorted(glob.glob("glob_x[12].tmp")), glob.glob("glob_y.tmp"), glob.glob("glob_nosuch"))
it = glob.iglob("glob_x*.tmp")
print(type(it).__name__, len(list(it)), list(it), glob.glob(os.path.join(".", "glob_y.tmp")))
print(sorted(os.path.basename(p) for p in glob.glob("./glob_*.tmp")), [n for n in sorted(os.listdir(".")) if n.startswith("glob_") and n.endswith(".tmp")])
for name in "glob_x1.tmp", "glob_x2.tmp", "glob_y.tmp":
    os.remove(name)
print(glob.glob("glob_*.tmp"))
