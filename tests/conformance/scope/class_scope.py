x = "module"


class C:
    x = "class"
    seen = x
    items = [x for _ in range(1)]
    first = [n for n in x]

    def method(self):
        return x

    y = [z for z in (x, "other")]
    late = lambda self: x


print(C.seen, C.items, C.first[0], C().method(), C.y, C().late())


def f():
    x = "function"

    class D:
        print("in class body:", x)
        x = "own"

        def m(self):
            return x

    return D().m(), D.x


print(f())


class E:
    try:
        print(undefined)
    except NameError as err:
        print(err)
    x = x
    del x


print(hasattr(E, "x"))
