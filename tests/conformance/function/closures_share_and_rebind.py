def counter():
    count = 0

    def up(by=1):
        nonlocal count
        count += by
        return count

    def peek():
        return count

    return up, peek


up, peek = counter()
print(up(), up(5), peek(), counter()[1]())
print(up.__closure__[0].cell_contents, up.__code__.co_freevars, counter.__code__.co_cellvars, up.__closure__[0] is peek.__closure__[0])
functions = [lambda: n for n in range(3)]
fixed = [lambda n=n: n for n in range(3)]
print([f() for f in functions], [f() for f in fixed])


def late():
    def reads():
        return value

    try:
        reads()
    except NameError as error:
        print(error)
    value = "now bound"
    print(reads())
    del value
    try:
        reads()
    except NameError as error:
        print(error)
    try:
        print(value)
    except UnboundLocalError as error:
        print(error)
    print(reads.__closure__[0])


import contextlib
import io

out = io.StringIO()
with contextlib.redirect_stdout(out):
    late()
print(out.getvalue().split(" at ")[0])
up.__closure__[0].cell_contents = 100
print(up(), peek())
cell = up.__closure__[0]
del cell.cell_contents
for action in (peek, up, lambda: cell.cell_contents):
    try:
        action()
    except (NameError, ValueError) as error:
        print(type(error).__name__, error)


def outer(x):
    def middle():
        def inner():
            return x

        return inner

    x += 1
    return middle()


print(outer(1)(), outer(5)(), outer(1).__closure__[0].cell_contents, counter.__closure__)


def self_reference(n):
    def fact(k):
        return 1 if k == 0 else k * fact(k - 1)

    return fact(n)


print(self_reference(10), (lambda f: f(f, 5))(lambda f, n: n and n + f(f, n - 1)))
