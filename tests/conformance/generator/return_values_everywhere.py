def g(n):
    yield n
    return n * 10


def collect(*gens):
    results = []
    for x in gens:
        results.append((yield from x))
    return results


def show(gen):
    try:
        while True:
            print("value", next(gen))
    except StopIteration as e:
        print("returned", e.value, e.args)


show(collect(g(1), g(2)))
show(x for x in "a")
show(iter([1]))
it = g(5)
print(list(it), list(it), next(it, "done"))
a, *b = g(1)
print(a, b)
x = g(3)
next(x)
print(x.close(), x.close())


def returns_on_close():
    try:
        yield 1
    except GeneratorExit:
        return "closed value"


r = returns_on_close()
next(r)
print(r.close())
r = returns_on_close()
print(r.close())


def tuple_return():
    return (1, 2)
    yield


show(tuple_return())


def raises_stop():
    yield 1
    raise StopIteration("inside")


try:
    list(raises_stop())
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__suppress_context__)


def stop_value():
    r = yield from iter([1, 2])
    print("iter gives", r)
    r = yield from g(7)
    print("generator gives", r)


print(list(stop_value()))


def nested(depth):
    if depth:
        got = yield from nested(depth - 1)
        return got + 1
    yield "bottom"
    return 0


show(nested(50))
