import sys
import types


def star(**attributes):
    module = types.ModuleType("m")
    for name, value in attributes.items():
        setattr(module, name, value)
    sys.modules["m"] = module
    namespace = {}
    try:
        exec("from m import *", namespace)
    except Exception as e:
        return type(e).__name__, str(e)
    del namespace["__builtins__"]
    return namespace


print(star(a=1, _b=2, __c=3))
print(star(__all__=["a", "_b"], a=1, _b=2, c=3))
print(star(__all__=("a", "missing"), a=1))
print(star(__all__=[1], a=1))
print(star(__all__=5))
print(star(__all__="ab", a=1, b=2))
print(star(__all__=["a", "late"], a=1, __getattr__=lambda name: name + "!"))
print(star(a=1, __getattr__=lambda name: {"__all__": ["a", "q"]}.get(name, name)))
try:
    exec("def f():\n    from m import *")
except SyntaxError as e:
    print(e.msg)
