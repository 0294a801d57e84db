try:
    {}["missing"]
except KeyError as err:
    print(err, err.args, str(err), repr(err))
try:
    open("no such file")
except FileNotFoundError as err:
    print(err, err.errno, err.filename, err.strerror)
try:
    undefined_name
except NameError as err:
    print(err, err.name)
try:
    (5).missing
except AttributeError as err:
    print(err, err.name, err.obj)


class Custom(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b

    def __str__(self):
        return f"custom {self.args} {self.b}"


try:
    raise Custom(1, b=2)
except Custom as err:
    print(err, repr(err), err.args)
e = ValueError("x")
e.add_note("n1")
e.add_note("n2")
print(e.__notes__, e.with_traceback(None) is e)
print(repr(StopIteration(3).value), SystemExit(4).code, OSError(2, "gone").errno, repr(OSError(13, "no")))
