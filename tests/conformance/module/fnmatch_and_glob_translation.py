import fnmatch
import glob
import re

names = ["a.py", "b.PY", "c.txt", ".hidden", "x[1].py", "ab", "a-b"]
for pattern in "*.py", "?.*", "[ab].py", "[!a]*", "*", "x[[]1].py", "[a-c].*", "[]", "[!]a]*", "a[-]b", "":
    print(pattern, fnmatch.filter(names, pattern), [n for n in names if fnmatch.fnmatchcase(n, pattern)], bool(re.fullmatch(fnmatch.translate(pattern), "a.py")))
print(fnmatch.fnmatch("A", "a"), fnmatch.filter([b"x.py", b"y"], b"*.py"), glob.escape("a[b]*?"), glob.has_magic("a*"), glob.has_magic("a"), fnmatch.translate("a*?[b]"))
try:
    fnmatch.fnmatch("a", b"a")
except TypeError as e:
    print(e)
print(glob.glob("nosuch_*_dir/*"), list(glob.iglob("fnmatch_and_glob_translation.p?")), glob.glob("fnmatch_and_glob_[t]*.py", root_dir="."))
