print(eval("1 + 2 * x", {"x": 5}), eval(" 3 "), eval("[i for i in range(n)]", {"n": 3}))
ns = {}
exec("def f(a):\n    return a * 2\ny = f(4)", ns)
print(ns["y"], ns["f"](5), sorted(k for k in ns if k != "__builtins__"))
code = compile("a + b", "<test>", "eval")
print(eval(code, {"a": 1}, {"b": 2}), code.co_filename, code.co_names)
for call in (lambda: eval("1 +"), lambda: eval("x = 1"), lambda: eval("undefined_name", {}), lambda: eval(5), lambda: compile("1", "f", "nope"),
             lambda: exec("raise KeyError('k')"), lambda: eval("1\n2"), lambda: exec("x = = 1")):
    try:
        call()
    except (SyntaxError, NameError, TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)

def f():
    a = 1
    exec("a = 2; b = 3")
    return a, "b" in locals(), sorted(locals())

print(f())
exec("top = 'set at module level'")
print(top, globals() is locals())
g = eval("(i * i for i in range(4))")
print(next(g), list(g))
