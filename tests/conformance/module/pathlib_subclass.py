from pathlib import Path, PosixPath, PurePosixPath
import copy


class Mine(PosixPath):
    def shout(self):
        return str(self).upper()


m = Mine("a/b.txt")
print(repr(m), m.shout(), repr(m.parent), repr(m / "c"), type(m.with_suffix(".x")).__name__, [type(x).__name__ for x in m.parents])
print(copy.copy(m) == m, copy.deepcopy(m) == m, {m: 1}[Mine("a/b.txt")], m == PurePosixPath("a/b.txt"))
match Path("x/y.py"):
    case Path(suffix=".py", stem=stem):
        print("python", stem)


def by_suffix(paths):
    groups = {}
    for p in map(PurePosixPath, paths):
        groups.setdefault(p.suffix or "none", []).append(p.name)
    yield from sorted(groups.items())


print(list(by_suffix(["a.py", "b/c.py", "d.txt", "Makefile"])))
print(f"{m}", f"{m!r}", "%s" % m, str(m).split("/"))
