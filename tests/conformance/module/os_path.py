import os
import os.path as p

print(p.join("a", "b", "c.txt"), p.join("a/", "/b"), p.split("/a/b/c"), p.split("c"), p.split("/"), p.splitext("a.tar.gz"), p.splitext(".bashrc"), p.basename("/x/y"), p.dirname("/x/y"))
print(p.normpath("a//b/../c/./d"), p.normpath("/../a"), p.isabs("/a"), p.commonprefix(["abc", "abd"]), p.commonpath(["/usr/lib/x", "/usr/local"]), p.relpath("/a/b", "/a/c"), p.splitroot("//a/b"), p.splitdrive("/a"))
os.environ["YS_TEST"] = "value"
print(p.expandvars("$YS_TEST/${YS_TEST}x/$NOPE_X/${"), os.getenv("YS_TEST"), os.getenv("NOPE_X", "dflt"), os.environ.get("YS_TEST"), "YS_TEST" in os.environ)
print(p.exists("os_path.py"), p.isfile("os_path.py"), p.isdir("os_path.py"), p.isdir("."), p.exists("nope"), p.lexists("os_path.py"), p.islink("os_path.py"), p.samefile("os_path.py", "./os_path.py"), p.getsize("os_path.py") > 100)
print(os.sep, os.linesep == "\n", os.curdir, os.pardir, os.name, os.devnull, os.extsep, os.altsep, os.pathsep)
for test in (lambda: p.commonpath([]), lambda: p.commonpath(["/a", "b"]), lambda: p.join("a", 5), lambda: p.getsize("nope"), lambda: os.fspath(5), lambda: os.listdir("nope"), lambda: os.remove("nope"), lambda: os.stat("nope"), lambda: os.rmdir("nope"), lambda: os.listdir("os_path.py"), lambda: os.mkdir("os_path.py"), lambda: os.rename("nope", "x"), lambda: os.mkdir("nope/x")):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)
print(os.access("os_path.py", os.R_OK), os.access("nope", os.F_OK), isinstance(os.getcwd(), str), os.strerror(2))
