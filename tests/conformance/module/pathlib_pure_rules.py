from pathlib import Path, PurePath, PurePosixPath

p = PurePosixPath("/usr/lib/python3.13/site.tar.gz")
print(p.name, p.stem, p.suffix, p.suffixes, p.parent, list(p.parents)[-2:], p.parts, p.root, p.anchor, p.drive, p.is_absolute(), p.with_name("x"), p.with_stem("y"), p.with_suffix(".zip"), p.with_suffix(""), p.relative_to("/usr"), p.is_relative_to("/lib"), p.match("*.gz"), p.full_match("/usr/**/*.gz"), p.as_posix(), p.joinpath("a", "/b"), p / ".." / "z", "pre" / PurePosixPath("x"))
print(PurePosixPath("a//b/./c/"), PurePosixPath(""), PurePosixPath(".").name == "", PurePosixPath("a") < PurePosixPath("b"), hash(PurePosixPath("a")) == hash(PurePosixPath("a/")), repr(PurePosixPath("a")), PurePosixPath("..").suffix, PurePosixPath("a.").suffix, PurePosixPath("/a").relative_to("/b", walk_up=True), PurePosixPath("x").with_segments("q"), bytes(PurePosixPath("é")), PurePosixPath("a b").as_uri() if PurePosixPath("a b").is_absolute() else "relative")
for bad in (lambda: p.relative_to("/var"), lambda: PurePosixPath("").with_name("x"), lambda: p.with_suffix("gz"), lambda: p.with_name("a/b"), lambda: PurePosixPath(5), lambda: PurePosixPath("a") / 5, lambda: PurePosixPath("a") < "b", lambda: PurePosixPath("rel").as_uri(), lambda: PurePosixPath(b"x"), lambda: p.match("")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(isinstance(Path("x"), PurePosixPath), type(PurePath("x")).__name__, Path("x") == PurePosixPath("x"))
