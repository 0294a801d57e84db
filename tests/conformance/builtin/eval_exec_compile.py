print(eval("1 + 2 * x", {"x": 5}), eval("[n for n in range(3)]"), eval(" 3 "), eval("(lambda a: a * 2)(4)"))
ns = {}
exec("def f(n):\n    return n + 1\nv = f(1)", ns)
print(ns["v"], ns["f"](5), sorted(k for k in ns if k != "__builtins__"))
code = compile("a = 1\nb = a + 1", "<test>", "exec")
space = {}
exec(code, space)
print(space["b"], code.co_name, code.co_filename)
single = compile("6 * 7", "<s>", "single")
exec(single)
for f in (
    lambda: eval("1 +"), lambda: eval("x = 1"), lambda: exec("if"), lambda: eval(5), lambda: exec(5), lambda: compile("1", "f", "nonsense"), lambda: eval("nope"), lambda: eval("1/0"), lambda: eval(""), lambda: exec("return 1"),
    lambda: eval("1", 5), lambda: compile("a\0b", "f", "exec"), lambda: eval("yield"),
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, str(err).splitlines()[0] if str(err) else err.args)
print(eval(compile("x + y", "", "eval"), {"x": 1}, {"y": 2}), eval(b"1 + 1"))
exec("print('from exec', __name__)")
print(eval("locals() is globals()"), eval("__builtins__ is not None"))
