import os.path
from os import fspath, path

print(path.join("a", "b", "/c", "d"), path.join("a", ""), path.join("", "x"), path.split("/a/b/"), path.splitext("a.tar.gz"), path.splitext(".hidden"), path.basename("/a/"), path.dirname("/a/b"), path.normpath("a//b/./../c/"), path.normpath(""), path.normpath("//x"), path.isabs("/a"), path.commonprefix(["abc", "abd"]), path.commonpath(["/a/b", "/a/c"]), path.relpath("/a/b", "/a/c"), path.splitroot("//a/b"), path.splitdrive("c:/x"))
print(path.expanduser("x"), path.expandvars("$NOSUCH/${NOSUCH}"), path.normcase("Aa"), path.exists("/nosuch"), path.lexists("/"), path.isdir("/"), path.isfile("/"), path.islink("/"), path.sep, path.extsep, path.pardir, path.curdir, path.devnull)


class P:
    def __fspath__(self):
        return "from/path.txt"


print(fspath(P()), path.basename(P()), path.join("a", P()), os.fsencode("é"), os.fsdecode(b"\xc3\xa9"))
for bad in (lambda: path.join(5), lambda: path.commonpath([]), lambda: path.commonpath(["/a", "b"]), lambda: path.relpath(""), lambda: fspath(5), lambda: path.splitext(5), lambda: path.join(), lambda: path.getsize("/nosuch/file")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
