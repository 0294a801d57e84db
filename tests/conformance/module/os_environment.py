import os

os.environ["CONF_TEST"] = "value"
print(os.environ["CONF_TEST"], os.getenv("CONF_TEST"), os.getenv("CONF_NOSUCH"), os.getenv("CONF_NOSUCH", "default"), "CONF_TEST" in os.environ, os.environ.get("CONF_TEST"), os.environ.pop("CONF_TEST"), os.environ.setdefault("CONF_B", "b"))
del os.environ["CONF_B"]
for bad in (lambda: os.environ["CONF_NOSUCH"], lambda: os.environ.__setitem__("A", 5), lambda: os.environ.__setitem__(5, "a"), lambda: os.environ.pop("CONF_NOSUCH"), lambda: os.environ.__delitem__("CONF_NOSUCH"), lambda: os.remove("/nosuch/file"), lambda: os.stat("nosuch"), lambda: os.rename("nosuch", "x"), lambda: os.strerror(2)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "errno", None), getattr(e, "filename", None))
print(os.name, os.sep, os.linesep == "\n", os.pathsep, os.devnull, os.getpid() > 0, os.cpu_count() is None or os.cpu_count() > 0, isinstance(os.getcwd(), str), os.fspath("x"), os.error is OSError)
print(issubclass(type(os.stat("/")), tuple), os.path.isdir(os.getcwd()), os.access("/", os.R_OK))
