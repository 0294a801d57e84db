import glob
import os

for name in "gfile_x1.tmp", "gfile_x2.tmp", "gfile_y.tmp":
    with open(name, "w") as f:
        f.write(name)
print(sorted(glob.glob("gfile_*.tmp")), sorted(glob.glob("gfile_x?.tmp")), glob.glob("gfile_[!x]*.tmp"), sorted(glob.glob("gfile_x[12].tmp")), glob.glob("gfile_y.tmp"), glob.glob("gfile_nosuch"))
it = glob.iglob("gfile_x*.tmp")
print(type(it).__name__, len(list(it)), list(it), glob.glob(os.path.join(".", "gfile_y.tmp")))
print(sorted(os.path.basename(p) for p in glob.glob("./gfile_*.tmp")), [n for n in sorted(os.listdir(".")) if n.startswith("gfile_") and n.endswith(".tmp")])
for name in "gfile_x1.tmp", "gfile_x2.tmp", "gfile_y.tmp":
    os.remove(name)
print(glob.glob("gfile_*.tmp"))
