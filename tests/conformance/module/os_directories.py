import os
from pathlib import Path

os.mkdir("ys_dir")
print(os.path.isdir("ys_dir"), os.path.isfile("ys_dir"), os.listdir("ys_dir"))
os.makedirs("ys_dir/a/b/c")
os.makedirs("ys_dir/a/b/c", exist_ok=True)
Path("ys_dir/d/e").mkdir(parents=True)
Path("ys_dir/d").mkdir(exist_ok=True)
for folder, folders, files in os.walk("ys_dir"):
    folders.sort()
    print(folder, folders, files)
print([f for f, _, _ in os.walk("ys_dir/a", topdown=False)], sorted(map(str, Path("ys_dir").rglob("*"))))
for test in (lambda: os.mkdir("ys_dir"), lambda: os.makedirs("ys_dir/a"), lambda: os.rmdir("ys_dir"), lambda: Path("ys_dir/d").mkdir(), lambda: os.mkdir("ys_dir/x/y")):
    try:
        test()
    except OSError as e:
        print(type(e).__name__, e)
os.rmdir("ys_dir/a/b/c")
os.rmdir("ys_dir/d/e")
Path("ys_dir/d").rmdir()
os.removedirs("ys_dir/a/b")
print(os.path.exists("ys_dir"))
