from pathlib import Path
import os

p = Path("pathlib_files.tmp")
print(p.exists(), p.write_text("one\ntwo\n"), p.exists(), p.is_file(), p.is_dir(), p.stat().st_size, p.read_text(), p.read_bytes())
with p.open("a") as f:
    print("three", file=f)
with p.open() as f:
    print([line.strip() for line in f])
print(os.fspath(p), os.path.basename(p), p.samefile("pathlib_files.tmp"))
q = p.rename("pathlib_files2.tmp")
print(q, p.exists(), q.write_bytes(b"\x00\xff"), q.read_bytes())
print(sorted(x.name for x in Path(".").glob("pathlib_files*.tmp")), [x.name for x in Path().iterdir() if x.name.startswith("pathlib_files2")])
q.unlink()
q.unlink(missing_ok=True)
p.touch()
print(p.read_text() == "")
p.unlink()
for test in (q.read_text, q.unlink, q.stat, lambda: p.write_text(5), lambda: Path("no/such").iterdir(), lambda: list(Path().glob("/abs")), lambda: list(Path().glob("")), lambda: Path("pathlib_files.py").touch(exist_ok=False), lambda: Path("nope").resolve(strict=True)):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, str(e).replace(os.getcwd() + "/", ""))
print(Path.cwd() == Path(os.getcwd()), Path("x").absolute() == Path.cwd() / "x", Path("a/../b").resolve() == Path.cwd() / "b", Path(__file__).stem, Path(__file__).suffix)
print(Path(".").is_dir(), Path("pathlib_files.py").is_symlink())
