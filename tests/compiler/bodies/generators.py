"""Generators, coroutines, comprehensions."""


def simple():
    yield


def values(n):
    for i in range(n):
        yield i
    return n


def receives():
    x = yield 1
    while True:
        y = yield x
        x = (yield y) or (yield)


def delegates(a):
    x = yield from a
    yield from x
    return (yield from [1, 2])


def guarded(a):
    try:
        yield a
    finally:
        a.close()


def guarded_all(a):
    try:
        yield 1
    except ValueError as e:
        yield e
    except (TypeError, KeyError):
        yield 2
    else:
        yield 3
    finally:
        yield 4


def managed(a):
    with a as b:
        yield b
        return b


def delegates_guarded(a):
    try:
        yield from a
    except GeneratorExit:
        raise
    finally:
        yield from a


def never():
    return
    yield


def in_expression(a):
    return a + (yield), [(yield), (yield 2)], f"{(yield)}", a[(yield)], a((yield), k=(yield))


async def coroutine(a):
    await a
    x = await a.b(1)
    return x + await a


async def loops(a):
    async for x in a:
        if x:
            break
        continue
    else:
        return 1
    async for x, *y in a():
        print(x)


async def manages(a):
    async with a as x, a() as y:
        return x, y


async def manages_plainly(a):
    async with a:
        pass
    with a:
        await a


async def generates(a):
    yield 1
    x = yield a
    async for i in a:
        yield i
    await x
    return


async def generates_guarded(a):
    try:
        async with a:
            yield 1
    except ValueError:
        yield 2
    finally:
        await a


async def comprehends(a):
    x = [i async for i in a]
    y = {i async for i in a if i}
    z = {i: j async for i, j in a}
    w = [await i for i in a]
    v = [[j async for j in i] for i in a]
    u = (i async for i in a)
    t = [i for i in a if await i]
    return x, y, z, w, v, u, t


def list_comprehension(a):
    return [x for x in a], [x + y for x in a for y in x if x if y], [x for x in a if not x]


def set_and_dict(a):
    return {x for x in a}, {x: y for x, y in a}, {x: {y for y in x} for x in a}


def generator_expressions(a):
    return (x for x in a), sum(x for x in a), list(x for x in a if x for y in x), (lambda: x for x in a)


def nested_comprehension(a):
    return [[y for y in x] for x in a], [x for x in [y for y in a]]


def assigning_comprehension(a):
    return [y for x in a for y in [x + 1]], [y for x in a for y in (x,)], {z for x in a for z in [x] if z}


def capturing_comprehension(a):
    return [lambda: x for x in a], [lambda: (x, a) for x in a for a in x]


def shadowing_comprehension(x):
    y = [x for x in x]
    return x, y, [x for x in y if x]


def comprehension_in_try(a):
    try:
        return [x for x in a]
    except ValueError:
        return [x for x in a if x]


def walrus_in_comprehension(a):
    b = [y := x for x in a if (z := x)]
    return b, y, z


def comprehension_of_constants():
    return [x for x in [1, 2, 3]], [x for x in (1, 2)], {x for x in {1, 2, 3}}


def unpacking_comprehension(a):
    return [b for b, *c in a], {b: c for (b, c), d in a}, [c for a.b in a for a[0] in a]


def class_like(self):
    return [self.__class__ for _ in self], [super().x for x in self]


def deep_yield(a):
    for x in a:
        try:
            with x:
                for y in x:
                    yield y
        except StopIteration:
            continue


squares = [n * n for n in range(10)]
table = {n: [m for m in range(n)] for n in squares if (last := n)}
lazy = (n for n in squares)


class Body:
    a = [x for x in squares]
    b = (y for y in a)
    c = [lambda: z for z in a]
    d = {k: [v for v in a] for k in squares}
