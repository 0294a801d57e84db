from pathlib import Path, PurePath, PurePosixPath

for text in ("", ".", "/", "a", "a/b.txt", "/usr/lib/python.tar.gz", "a//b/./c/", "../x", "//net/x", ".hidden", "a.", ".hidden.txt", "a/..", "dir.d/file"):
    p = PurePosixPath(text)
    print(repr(p), p.parts, repr(p.root), repr(p.name), repr(p.stem), repr(p.suffix), p.suffixes, p.parent, p.is_absolute(), [str(x) for x in p.parents])
p = PurePosixPath("/etc") / "init.d" / "apache2"
print(p, "/home" / PurePosixPath("x"), PurePosixPath("a", "b", "/c", "d"), p.joinpath("..", "x"), PurePosixPath("a") / "/abs", p.as_posix(), bytes(p), p.as_uri())
print(p.with_name("x.py"), p.with_suffix(".txt"), PurePath("a.tar.gz").with_suffix(""), PurePath("a.tar.gz").with_stem("b"), PurePath("a.b").with_suffix(".c"))
print(p.relative_to("/etc"), p.is_relative_to("/usr"), PurePath("/a/b").relative_to("/a/c/d", walk_up=True), PurePath("a/b/c").relative_to("a"))
print(PurePath("a/b.py").match("*.py"), PurePath("/a/b/c.py").match("b/*.py"), PurePath("/a/b/c.py").match("/a/*.py"), PurePath("a/b/c.py").full_match("a/**/*.py"), PurePath("a/b.py").full_match("b.py"), PurePath("A.py").match("a.PY", case_sensitive=False))
print(PurePath("a") == PurePath("./a"), PurePath("a") < PurePath("b"), hash(PurePath("a")) == hash(PurePath("a/")), sorted([PurePath("b"), PurePath("a/c"), PurePath("a")]), PurePath("a") == "a")
print(p.parents[0], p.parents[-1], p.parents[0:2], len(p.parents), isinstance(Path("x"), PurePath), type(Path("x")).__name__, repr(Path("a") / "b"))
for test in (
    lambda: PurePath("a").with_name(""), lambda: PurePath("").with_name("x"), lambda: PurePath("a").with_suffix("x"), lambda: PurePath("a").with_suffix("."), lambda: PurePath("/").with_suffix(".x"), lambda: PurePath("a").relative_to("b"),
    lambda: PurePath("a") / 5, lambda: PurePath(5), lambda: PurePath(b"x"), lambda: p.parents[9], lambda: PurePath("a").as_uri(), lambda: PurePath("a").match(""), lambda: PurePath("a") < "b", lambda: PurePath("/a").relative_to("b", walk_up=True), lambda: PurePath("a").with_name("a/b"),
):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)
