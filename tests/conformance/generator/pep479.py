def heads(rows):
    for row in rows:
        yield next(iter(row))


it = heads([[1], [], [3]])
print(next(it))
try:
    next(it)
except RuntimeError as err:
    print(err, type(err.__cause__).__name__, type(err.__context__).__name__, err.__suppress_context__)


def direct():
    yield 1
    raise StopIteration(5)


try:
    list(direct())
except RuntimeError as err:
    print(err, err.__cause__.value)
print(list(heads([])))
