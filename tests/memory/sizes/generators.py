"""Sizes of generators, coroutines and async generators of many shapes: locals, cells and the depth of the stack are in them."""
from sys import getsizeof


def countdown(n):
    while n > 0:
        yield n
        n -= 1


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def average():
    total, count, mean = 0.0, 0, None
    while True:
        value = yield mean
        total += value
        count += 1
        mean = total / count


def walk(node):
    if node:
        left, value, right = node
        yield from walk(left)
        yield value
        yield from walk(right)


def numbered(path):
    with open(path) as file:
        for number, line in enumerate(file, 1):
            yield number, line.rstrip().split(",")


def chunks(values, size):
    chunk = []
    for value in values:
        chunk.append(value)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def primes():
    found = []
    candidate = 2
    while True:
        if all(candidate % p for p in found):
            found.append(candidate)
            yield candidate
        candidate += 1


def merge(left, right):
    left, right = iter(left), iter(right)
    a, b = next(left, None), next(right, None)
    while a is not None or b is not None:
        if b is None or (a is not None and a <= b):
            yield a
            a = next(left, None)
        else:
            yield b
            b = next(right, None)


def scoped(a):
    b = 1

    def inner():
        nonlocal b
        b += a
        return b

    yield inner
    yield lambda: a + b


def retrying(tries, action, *args, delay=1, **options):
    for attempt in range(tries):
        try:
            yield action(*args, **options)
        except (ValueError, KeyError) as error:
            if attempt == tries - 1:
                raise RuntimeError(f"{attempt}: {error!r}") from error
            yield delay * 2**attempt
        else:
            return attempt
        finally:
            print("attempt", attempt)


def matching(events):
    for event in events:
        match event:
            case {"kind": "add", "value": int(value)}:
                yield value
            case [first, *others] if others:
                yield first
            case (str() as text) | (text, _):
                yield text
            case _:
                yield None


def classes(name):
    class Local:
        kind = name

        def method(self):
            yield self

    yield Local
    yield from Local().method()


def unpacking(rows):
    for first, (second, *rest), third in rows:
        yield [first, second, *rest, third]
        yield {"first": first, **third}
        yield (*rest, second)


def comprehending(matrix, f):
    yield [[cell * 2 for cell in row] for row in matrix]
    yield {f(x): [y for y in matrix if y] for x in matrix}
    yield {x for row in matrix for x in row if x > 1}
    yield sum(x * y for x in matrix for y in f(x))


def deep(a):
    yield a + (a * (a - (a / (a % (a ** (a << (a >> (a & a))))))))


def many(a, b, c, d, e):
    f = g = h = i = j = a
    yield a, b, c, d, e, f, g, h, i, j


def walrus(source):
    while (line := source()) and (n := len(line)) > 0:
        yield n, line


def guarded(lock, items):
    with lock as held, held.other():
        try:
            for item in items:
                with item:
                    yield item
        finally:
            held.done(item, why="end")


def groups(tasks):
    try:
        yield tasks
    except* ValueError as caught:
        yield caught.exceptions
    except* (TypeError, KeyError):
        pass


def formatted(a, b, width):
    yield f"{a:>{width}} {b!r:^{width}.{a}} {a + b=}"
    yield "%s %s" % (a, b)


def conditional(a, b, c):
    yield a if b else c
    yield a and b or not c
    yield a < b < c <= a
    yield a is b is not c
    yield a in b not in c


def targets(o, i):
    o.a, o[i], o[i:] = yield
    o.a += yield
    o[i] -= yield o
    del o.a, o[i]


def defaulted(a=1, *, b=2, **c):
    def inner(x=a, *, y=b, **z) -> int:
        return x

    yield inner
    yield inner(*c, **c)
    yield inner(1, y=2, **c)


def importing():
    import os.path as path
    from itertools import chain, count as numbers

    yield path, chain, numbers


def globals_used():
    global counter
    counter = 0
    while counter < 3:
        counter += 1
        yield counter


def loops(n):
    for i in range(n):
        for j in range(i):
            if j % 2:
                continue
            if i * j > 10:
                break
            yield i, j
        else:
            yield i
    else:
        return n


def sliced(s):
    yield s[1:2]
    yield s[::2, 3]
    yield s[-1][0](1)[2].x.y(3, 4, k=5)


def asserting(a, b):
    assert a, f"no {b}"
    assert isinstance(b, int)
    yield a


def returning(a):
    if a:
        return (yield a)
    return [(yield), (yield a)]


def delegating(a):
    result = yield from a
    other = yield from (x for x in result)
    return result, other


def never():
    return
    yield


def alone():
    yield


def literal():
    yield [1, 2, 3], (4, 5), {6, 7}, {"a": 8}
    yield [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32]


def big_call(f, a):
    yield f(a, a, a, a, a, a, a, a)
    yield f(x=a, y=a, z=f(a, f(a, f(a))))


def typed[T](a: T, b: list[T]) -> T:
    x: int = 3
    type Pair = tuple[T, T]
    yield a, x, Pair


def decorated(f):
    @f
    @f(1)
    def inner(): ...

    yield inner


def sends(to):
    while True:
        try:
            x = yield
        except GeneratorExit:
            to.close()
            raise
        except Exception as error:
            to.throw(error)
        else:
            to.send(x)


def windows(items, n):
    window = []
    for item in items:
        window = window[-(n - 1):] + [item]
        if len(window) == n:
            yield tuple(window)


def strings(n):
    for i in range(n):
        yield str(i) + "," + "x" * i
        yield "a" "b" f"c{i}"


def exceptional(a):
    try:
        try:
            yield a
        except ValueError:
            yield 1
        except TypeError as e:
            yield e
        else:
            yield 2
        finally:
            yield 3
    finally:
        yield 4


def infinite():
    n = 0
    while 1:
        yield (n := n + 1)


def lambdas(a):
    yield (lambda: (yield))
    yield lambda x, *y, z=a: x + a
    yield sorted(a, key=lambda x: (x[1], -x[0]), reverse=True)


def zipped(a, b, c):
    for (x, y), z in zip(zip(a, b), c):
        yield x + y + z, max(x, y, z), (x - y) * z


def in_class_body(x):
    class A:
        y = [x for _ in range(2)]

    yield A.y


def loop_in_try(xs, f):
    for x in xs:
        try:
            y = f(x)
        except Exception:
            continue
        yield y


def loop_in_with(xs, f):
    for x in xs:
        with f(x) as y:
            yield from y


async def coroutine(a):
    return await a


async def coroutine_loop(xs):
    async for x in xs:
        print(await x.get(1))
    return [y async for y in xs if await y]


async def coroutine_with(a, b):
    async with a as x, b(x):
        await x.send({"k": await b})


async def async_generator(a):
    yield
    async for x in a:
        yield x, await x
        try:
            yield 1
        finally:
            await a.aclose()


async def async_small():
    yield 1


async def async_many(a, b):
    for i in range(a):
        async with b:
            yield {i: (await b) for i in range(3)}
            yield [x async for x in b]


one, two, three, many_arguments = (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4, 5)
SHAPES = [
    (countdown, one), (fibonacci, ()), (average, ()), (walk, one), (numbered, one), (chunks, two), (primes, ()), (merge, ((), ())), (scoped, one),
    (retrying, two), (matching, one), (classes, one), (unpacking, one), (comprehending, two), (deep, one), (many, many_arguments), (walrus, one),
    (guarded, two), (groups, one), (formatted, three), (conditional, three), (targets, two), (defaulted, ()), (importing, ()), (globals_used, ()),
    (loops, one), (sliced, one), (asserting, two), (returning, one), (delegating, one), (never, ()), (alone, ()), (literal, ()), (big_call, two),
    (typed, two), (decorated, one), (sends, one), (windows, two), (strings, one), (exceptional, one), (infinite, ()), (lambdas, one),
    (zipped, three), (in_class_body, one), (loop_in_try, two), (loop_in_with, two), (coroutine, one), (coroutine_loop, one), (coroutine_with, two),
    (async_generator, one), (async_small, ()), (async_many, two),
]
for function, arguments in SHAPES:
    made = function(*arguments)
    print(function.__name__, getsizeof(made))
    if function.__name__.startswith("coroutine"):
        print("its await", getsizeof(made.__await__()))
        made.close()

xs, q, f = [1, 2], 3, str
EXPRESSIONS = {
    "x": (x for x in xs),
    "square": (x * x for x in xs),
    "if": (x for x in xs if x),
    "free": (x + q for x in xs),
    "two loops": ((a, b) for a in xs for b in xs),
    "call": (f(x) for x in xs),
    "methods": (line.strip().upper() for line in xs),
    "ifs": (x for x in xs if x > 1 if x % 2 == 0),
    "nested": ((y for y in range(x)) for x in xs),
    "list inside": ([y * x for y in xs] for x in xs),
    "conditional": (x if x else -x for x in xs),
    "unpacked": (a + b for a, b in zip(xs, xs)),
    "starred": ([*x, 1] for x in xs),
    "formatted": (f"{x:>{q}}" for x in xs),
    "lambda": (lambda: x for x in xs),
    "dict": ({x: x + 1} for x in xs),
    "walrus": (y for x in xs if (y := x + 1) > 1),
    "keyword": (f(object=x) for x in xs),
}
for name, expression in EXPRESSIONS.items():
    print("expression:", name, getsizeof(expression))


def local_expressions(a, b):
    c = 1
    yield (x + a for x in b)
    yield (x + a + c for x in b if x < c)
    yield (lambda: x + a for x in b)
    yield sum(x * a for x in b), [x for x in (y + c for y in b)]


expressions = local_expressions(1, [2])
print("with closures", getsizeof(expressions), getsizeof(next(expressions)), getsizeof(next(expressions)), getsizeof(next(expressions)))

life = countdown(2)
sizes = [getsizeof(life)]
for _ in life:
    sizes.append(getsizeof(life))
print("created, suspended, finished", sizes, getsizeof(life))
frame = countdown(2).gi_frame
print("frame", getsizeof(frame), getsizeof(many(1, 2, 3, 4, 5).gi_frame))
agen = async_small()
steps = agen.asend(None), agen.athrow(ValueError), agen.aclose(), agen.__anext__(), anext(agen)
print("steps", *map(getsizeof, steps))
for step in steps:
    step.close()
