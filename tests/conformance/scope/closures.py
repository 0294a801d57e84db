def counter():
    n = 0

    def step(by=1):
        nonlocal n
        n += by
        return n

    return step


c, d = counter(), counter()
print(c(), c(5), d(), c.__closure__[0].cell_contents, c.__code__.co_freevars)
late = [lambda: i for i in range(3)]
early = [lambda i=i: i for i in range(3)]
print([f() for f in late], [f() for f in early])
x = "global"


def outer():
    x = "outer"

    def inner():
        global x
        x = "changed"

    inner()
    return x


print(outer(), x)


def unbound():
    try:
        print(y)
    except UnboundLocalError as err:
        print(err)
    y = 1


unbound()


def free():
    def use():
        return later

    try:
        use()
    except NameError as err:
        print(err)
    later = 1
    return use()


print(free())


class K:
    x = "class"
    items = [x for _ in range(1)]

    def method(self):
        return x


print(K.items, K().method())
print([(y := i) for i in range(3)], y)
