# Code objects changed by replace(), and executed with cells.
import types


def function(a, b=2, *rest, c):
    """Doc."""
    local = a + b
    return local, c, "const"


code = function.__code__
renamed = code.replace(co_name="other", co_qualname="Outer.other", co_filename="file.py", co_firstlineno=100)
print(renamed.co_name, renamed.co_qualname, renamed.co_filename, renamed.co_firstlineno, code.co_name)
changed = code.replace(co_consts=tuple("changed" if const == "const" else const for const in code.co_consts))
print(types.FunctionType(changed, {})(1, 2, c=3), function(1, c=3))
function.__code__ = changed
print(function(1, c=3))
names = code.replace(co_varnames=("x", "y", "z", "others", "inside"))
print(names.co_varnames, types.FunctionType(names, {})(1, 5, z=4))
print(code.replace(co_flags=code.co_flags).co_flags == code.co_flags)
for wrong in ({"co_name": 1}, {"co_argcount": "a"}, {"co_consts": [1]}, {"co_flags": -1}, {"co_varnames": ("a", "b")}, {"nothing": 1}):
    try:
        code.replace(**wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    code.replace(1)
except TypeError as error:
    print(error)


def recursive(maybe):
    if not isinstance(maybe, types.CodeType):
        return maybe
    return maybe.replace(co_consts=tuple(map(recursive, maybe.co_consts)))


names = {}
exec(recursive(compile("class C:\n    x = 3\n    y = [x for x in (1, 2)]\n    z = x\n", "<string>", "exec")), names)
print(names["C"].y, names["C"].z)


def make():
    seen = 1

    def body():
        global result
        result = seen

    return body


body = make()
exec(body.__code__, globals(), closure=body.__closure__)
print(result)
exec(body.__code__, globals(), closure=(types.CellType("other"),))
print(result)
plain = compile("1", "a", "exec")
exec(plain, closure=None)
for arguments, keywords in (
    ((body.__code__,), {}), ((body.__code__,), {"closure": ()}), ((body.__code__,), {"closure": (1,)}), (("1",), {"closure": ()}),
    ((plain,), {"closure": ()}), ((body.__code__,), {"closure": [types.CellType(1)]}),
):
    try:
        exec(*arguments, **keywords)
    except TypeError as error:
        print(error)
try:
    eval(body.__code__)
except TypeError as error:
    print(error)
exec("print(extra)", globals={"extra": "by keyword"})

# In the comprehensions of a class body `__class__` is no cell.
for source in (
    "class C:\n    __class__ = 2\n    r = [__class__ for x in [1]]", "class C:\n    [super for _ in [1]]\n    [__class__ for _ in [1]]",
    "class C:\n    [super for _ in [1]]\n    def f(self): return __class__\n    r = [__class__ for _ in [1]]",
    "class C:\n    __class__ = 4\n    def f(self): return super()\n    r = [(lambda: __class__)() for _ in [1]]",
):
    try:
        exec(source, {})
        print("no error")
    except NameError as error:
        print(error)

# A name whose key is no str.
class Key:
    def __hash__(self):
        return hash("hidden")

    def __eq__(self, other):
        return other == "hidden"


space = {Key(): len}
exec("print(hidden, hidden('abc'))", space)
try:
    exec("hidden_too", space)
except NameError as error:
    print(error)
