import codecs
import os

path = "codecs_open_files.tmp"
with codecs.open(path, "w", "cp1252") as file:
    file.write("10 €\nzwei\n")
    print(file.encoding, type(file).__name__)
with open(path, "rb") as file:
    print(file.read())
with codecs.open(path, encoding="cp1252") as file:
    print([line for line in file])
with codecs.open(path, "a", "cp1252") as file:
    file.writelines(["drei", "\n"])
with codecs.open(path, "r", "cp1252") as file:
    print(file.readline(), file.readlines())
try:
    codecs.open(path, "r", "nosuch")
except LookupError as e:
    print(e)
with codecs.open(path, "rb") as file:
    print(file.read()[:4])
os.remove(path)
