def function():
    a = 1
    exec("a = 2; b = 3")
    snapshot = locals()
    snapshot["c"] = 4
    try:
        print(a, b)
    except NameError as error:
        print(error)
    return a, sorted(locals()), snapshot is locals()


print(function())
namespace = {"x": 10}
exec("y = x + 1\ndef f(): return x + y", namespace)
print(namespace["y"], namespace["f"](), sorted(k for k in namespace if k != "__builtins__"))
outer, inner = {"g": 1}, {"l": 2}
exec("z = g + l\ng = 5", outer, inner)
print(outer.get("z"), inner, outer["g"])
try:
    exec("def f(): return l\nf()", {}, {"l": 1})
except NameError as error:
    print(error)
print(eval("[n for n in range(k)]", {"k": 3}), eval("(lambda: q)()", {"q": 1}))
try:
    eval("[l for _ in range(1)]", {}, {"l": 5}) or print("seen")
except NameError as error:
    print(error)
print(eval("a + b", {"a": 1}, {"b": 2}), eval(" 1 + 1"), eval("\t2"), eval(b"3"), eval(compile("4", "<x>", "eval")))


class Mapping:
    def __getitem__(self, key):
        if key.startswith("m_"):
            return key.upper()
        raise KeyError(key)

    def __setitem__(self, key, value):
        print("set", key, value)


print(eval("m_one, len", {}, Mapping()))
exec("m_two = m_three", {}, Mapping())


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: eval("1 +"))
attempt(lambda: eval("x = 1"))
attempt(lambda: eval(""))
attempt(lambda: eval("1", 5))
attempt(lambda: eval("1", {}, 5))
attempt(lambda: exec("1", []))
attempt(lambda: exec(5))
attempt(lambda: eval(None))
attempt(lambda: eval("undefined_thing"))
attempt(lambda: eval("__builtins__", {"__builtins__": {}}))
attempt(lambda: eval("len", {"__builtins__": {}}))
attempt(lambda: eval("len([])", {"__builtins__": {"len": lambda x: "mine"}}))
attempt(lambda: exec("class C: pass", {"__builtins__": {}}))
attempt(lambda: exec("import math", {"__builtins__": {}}))
attempt(lambda: eval("(lambda: abs(-1))()", {"__builtins__": {"abs": str}}))
attempt(lambda: eval("1", Mapping()))
attempt(lambda: exec("1", {}, 5))
attempt(lambda: exec("x: int = 5; y: str", namespace) or namespace["__annotations__"])
attempt(lambda: compile("x", "f", "wrong"))
attempt(lambda: exec(compile("print('shown'); 5", "f", "single")))
attempt(lambda: exec(compile("6", "f", "exec")))
attempt(lambda: eval(compile("x = 1", "f", "exec")))
