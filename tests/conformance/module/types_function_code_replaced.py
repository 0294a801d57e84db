def f(x):
    return x + 1


def g(x, y=5):
    """G's words."""
    return x * y


def outer():
    n = 1

    def inner():
        return n

    return inner


f.__code__ = g.__code__
try:
    print(f(2))
except TypeError as e:
    print(e)
f.__defaults__ = (7,)
print(f(2), f.__name__, f.__doc__, f.__code__.co_name)
for bad in 1, None, outer().__code__:
    try:
        f.__code__ = bad
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
inner = outer()
try:
    inner.__code__ = f.__code__
except ValueError as e:
    print(e)


def outer2():
    m = 41

    def inner():
        return m * 2

    return inner


inner.__code__ = outer2().__code__
print(inner())
