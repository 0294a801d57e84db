def f(a, items=[], *, k=len("abc")):
    items.append(a)
    return items, k

print(f(1), f(2), f(3, []), f(4, k=0), f.__defaults__, f.__kwdefaults__)
f.__defaults__ = ("new",)
try:
    f(1)
except AttributeError as e:
    print(e)

def outer(x):
    def inner():
        return x
    return inner

i = outer(5)
print(i.__closure__[0].cell_contents, i.__code__.co_freevars, i.__qualname__)
i.note = "attr"
print(i.__dict__, i())
