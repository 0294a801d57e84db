x = 1
exec("x = 2; y = 3")
print(x, y)
space = {"a": 5}
print(eval("a + 1", space))
exec("b = a * 2", space)
print(space["b"], "__builtins__" in space)


def f():
    x = "local"
    exec("x = 'changed'")
    return x, eval("x")


print(f())
g, l = {"v": 1}, {"w": 2}
exec("r = v + w\nv = 10", g, l)
print(l["r"], l["v"], g["v"])
try:
    eval("q", {}, {})
except NameError as err:
    print(err)
try:
    eval("x = 1")
except SyntaxError as err:
    print(err.msg)
code = compile("p + 1", "<here>", "eval")
print(eval(code, {"p": 4}), code.co_filename, code.co_names)
