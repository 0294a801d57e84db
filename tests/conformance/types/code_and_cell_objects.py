def outer(a, /, b, *args, c=1, **kw):
    x = a
    y = [n for n in range(2)]

    def inner():
        nonlocal x
        x += 1
        return x, b

    return inner


code = outer.__code__
for name in ("co_name", "co_qualname", "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_varnames", "co_cellvars", "co_freevars", "co_nlocals", "co_names", "co_firstlineno"):
    print(name, getattr(code, name), end="; ")
print()
inner = outer(1, 2)
print(inner.__code__.co_freevars, inner.__code__.co_flags & 0x10 != 0, code.co_flags & 0x0C, [c.cell_contents for c in inner.__closure__], inner(), [c.cell_contents for c in inner.__closure__])
print(sorted(n for n in (c.co_name for c in code.co_consts if hasattr(c, "co_name"))), code == outer.__code__, hash(code) == hash(code), code.co_filename.rsplit("/", 1)[-1])
renamed = code.replace(co_name="renamed", co_firstlineno=100)
print(renamed.co_name, renamed.co_firstlineno, renamed == code, repr(renamed).split(",")[0].split(" at ")[0], renamed.co_varnames == code.co_varnames)
import types

f = types.FunctionType((lambda x, y=1: (x, y, z)).__code__, {"z": "from given globals"}, "made", (10,))
print(f(1), f.__name__, f.__defaults__, f.__globals__.keys() - {"__builtins__"}, f.__module__)
cell = types.CellType()
for action in (lambda: cell.cell_contents, lambda: types.FunctionType(5, {}), lambda: types.FunctionType(code), lambda: types.FunctionType(inner.__code__, {}, closure=(types.CellType(1), types.CellType("two")))(), lambda: code.co_argcount.__class__, lambda: setattr(code, "co_name", "x"), lambda: code.nothing, lambda: exec(inner.__code__), lambda: eval(compile("1 + 1", "f", "eval")), lambda: len(list(code.co_positions())) > 5, lambda: repr(cell).split(" at ")[0], lambda: type(code)):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
cell.cell_contents = "set by hand"
print(cell.cell_contents)


def make():
    secret = "hidden"
    return lambda: secret


g = make()
g.__closure__[0].cell_contents = "replaced"
print(g(), make()())
compiled = compile("def f(n):\n    return n and n * f(n - 1) or 1", "<made>", "exec")
space = {}
exec(compiled, space)
print(space["f"](5), space["f"].__code__.co_filename, [c.co_name for c in compiled.co_consts if hasattr(c, "co_name")])
