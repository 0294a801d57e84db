import errno

for number in (errno.ENOENT, errno.EACCES, errno.EEXIST, errno.EPIPE, errno.ECONNREFUSED, errno.EAGAIN, errno.EISDIR, errno.ENOTDIR, errno.EINTR, errno.ESRCH, errno.ETIMEDOUT, errno.EINVAL, 9999):
    error = OSError(number, "text", "file.txt")
    print(type(error).__name__, error, error.filename, error.errno == number, end=" | ")
print()
print(OSError(2, "m"), repr(OSError(2, "m")), OSError(2, "m", "f").args, str(OSError(2, "m", "f", None, "g")), OSError(2, "m", "f", None, "g").filename2, OSError(), OSError("x").errno, OSError(1, 2, 3, 4, 5, 6).args)
print(IOError is OSError, EnvironmentError is OSError, issubclass(ConnectionResetError, ConnectionError), issubclass(TimeoutError, OSError), errno.errorcode[2], errno.ENOENT)


class Mine(OSError):
    pass


class Special(FileNotFoundError):
    def __init__(self, text):
        super().__init__(2, text, "given")


print(type(Mine(2, "m")).__name__, Special("s"), Special("s").filename, FileNotFoundError(13, "kept class").__class__.__name__)
for action in (lambda: open("no/such/file"), lambda: open("."), lambda: open(""), lambda: open("x", "q"), lambda: open("x", "rw"), lambda: open(b"no-such"), lambda: open(__file__ + "/x"), lambda: open(None), lambda: open("x", encoding="nothing")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, str(error).replace(__file__, "FILE"), getattr(error, "filename", "-") if isinstance(getattr(error, "filename", None), (int, bytes)) else "")
e = OSError(5, "first")
e.errno, e.strerror, e.filename = 7, "second", "third"
print(e, e.args)
del e.filename
print(e, e.filename)
try:
    try:
        open("missing one")
    except FileNotFoundError as first:
        raise PermissionError(13, "denied") from first
except OSError as error:
    print(error, "<-", error.__cause__, error.characters_written if hasattr(error, "characters_written") else "no count")
