def base():
    yield 1
    yield 2
    yield 3
    yield 4


def user(it):
    yield from it


shared = base()
a, b = user(shared), user(shared)
print(next(a), next(b), next(shared), next(a))
print(list(a), list(b), list(shared))


def inner():
    try:
        yield 1
        yield 2
    finally:
        print("inner closed")


def outer():
    try:
        yield from inner()
    finally:
        print("outer closed")


o = outer()
next(o)
o.close()
o = outer()
next(o)
del o
