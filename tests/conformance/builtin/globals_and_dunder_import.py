m = __import__("math")
print(m.sqrt(4), __import__("collections.abc").__name__, __import__("collections.abc", fromlist=["Sized"]).__name__)
print(globals()["m"] is m, globals() is globals(), "__name__" in globals(), globals()["__name__"])
try:
    __import__("no_such_module_here")
except ModuleNotFoundError as err:
    print(err, err.name)
try:
    __import__("")
except ValueError as err:
    print(err)
try:
    __import__(5)
except TypeError as err:
    print(err)
globals()["dynamic"] = lambda: "made"
print(dynamic())
print(type(m).__name__, type(m)("fresh").__name__, type(m)("x", "doc").__doc__, repr(type(m)("x")))
fresh = type(m)("fresh")
fresh.value = 1
try:
    fresh.other
except AttributeError as err:
    print(err)
print(sorted(n for n in vars(fresh) if not n.startswith("__")), fresh.__dict__["value"])
