def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7), f(*[1, 2], **{"d": 3, "c": 9}))
calls = [
    lambda: f(),
    lambda: f(1),
    lambda: f(1, a=2, d=3),
    lambda: f(1, d=4, **{"d": 5}),
    lambda: (lambda x: x)(),
    lambda: (lambda x: x)(1, 2),
    lambda: (lambda x, y=1: x)(1, 2, 3),
    lambda: (lambda *, k: k)(),
    lambda: (lambda x: x)(y=1),
    lambda: (lambda x: x)(1, x=2),
    lambda: (lambda x, /: x)(x=2),
    lambda: len(),
    lambda: len(1, 2),
    lambda: [].append(),
    lambda: "a".join(1, 2),
    lambda: print(nope=1),
    lambda: int(x=1),
]
for call in calls:
    try:
        print(call())
    except TypeError as err:
        print(err)


def deco(arg):
    def wrap(fn):
        def inner(*a, **k):
            return arg, fn(*a, **k)
        return inner
    return wrap


@deco("outer")
@deco("inner")
def g(x):
    return x


print(g(1))
