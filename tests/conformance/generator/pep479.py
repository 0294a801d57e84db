def heads(rows):
    for row in rows:
        yield next(iter(row))


try:
    print(list(heads([[1], [], [3]])))
except RuntimeError as err:
    print(err, "/ caused by", type(err.__cause__).__name__, "/", err.__suppress_context__)


def raises():
    yield 1
    raise StopIteration("done")


g = raises()
print(next(g))
try:
    next(g)
except RuntimeError as err:
    print(err, repr(err.__cause__), err.__cause__ is err.__context__)
print(list(g))
try:
    list(next(iter([])) for _ in range(1))
except RuntimeError as err:
    print("in an expression:", err)
