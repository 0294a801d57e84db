x = "global"
read_global = lambda: x
fixed = lambda x=x: x
x = "changed"
print(read_global(), fixed(), (lambda x: lambda: x)(5)(), (lambda *a, **k: (a, k))(1, b=2), (lambda: (yield))().__name__)


def function():
    x = "local"
    class_like = type("T", (), {"method": lambda self: x, "value": x})
    return class_like().method(), class_like.value, (lambda: [x for _ in "a"])(), [lambda: x][0]()


print(function())


class C:
    x = "class"
    lam = lambda self: x
    default = lambda self, x=x: x
    nested = (lambda x: lambda self: x)(x)
    listed = [lambda self, n=n: n for n in range(2)]


c = C()
print(c.lam(), c.default(), c.nested(), C.listed[1](c))
adders = {n: (lambda a: lambda b: a + b)(n) for n in range(3)}
print([adders[n](10) for n in adders], (lambda n: (lambda f: f(f, n))(lambda f, k: 1 if k < 2 else k * f(f, k - 1)))(6))
counter = (lambda state: lambda: state.__setitem__(0, state[0] + 1) or state[0])([0])
print(counter(), counter(), sorted("bca", key=lambda c: -ord(c)), max([3, 1], key=lambda n: -n))
print((lambda: 0).__name__, (lambda: 0).__qualname__, function.__code__.co_consts[0], (lambda a, /, b=1, *c, d, **e: 0).__code__.co_varnames)
compose = lambda *fs: (lambda x: [x := f(x) for f in fs][-1])
print(compose(lambda n: n + 1, lambda n: n * 2, str)(4))
handlers = [lambda: i for i in range(2)] + [lambda i=i: i for i in range(2)]
print([h() for h in handlers])
def outer():
    yield lambda: value
    value = "late"
    yield lambda: value


g = outer()
early = next(g)
try:
    early()
except NameError as error:
    print(error)
print(next(g)(), early())
try:
    (lambda a, b: 0)(1)
except TypeError as error:
    print(error)
