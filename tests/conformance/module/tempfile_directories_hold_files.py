"""A directory that the program made takes files, and goes with them."""

import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "notes.txt")
    with open(path, "w") as file:
        file.write("one\ntwo\n")
    with open(path) as file:
        print(os.listdir(folder), os.path.isfile(path), file.read().split())
    os.makedirs(os.path.join(folder, "deep", "er"))
    with open(os.path.join(folder, "deep", "er", "x"), "wb") as file:
        file.write(b"12")
    print(sorted(os.listdir(folder)), os.listdir(os.path.join(folder, "deep", "er")))
    os.remove(path)
    print(os.listdir(folder))
print(os.path.exists(folder))
