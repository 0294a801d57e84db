funcs = [lambda: i for i in range(3)]
print([f() for f in funcs])
fixed = [lambda i=i: i for i in range(3)]
print([f() for f in fixed])


def make():
    result = []
    for n in range(3):
        def f():
            return n
        result.append(f)
    n = "after"
    return result


print([f() for f in make()])


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
up2, peek2 = counter()
up(), up(5), up2()
print(peek(), peek2())
print(up.__closure__[0].cell_contents, up.__code__.co_freevars, counter.__code__.co_cellvars)
