def inner():
    yield 1
    return "value"


def outer(it):
    got = yield from it
    yield f"got {got}"


done = inner()
list(done)
print(list(outer(done)))
closed = inner()
closed.close()
print(list(outer(closed)))
half = inner()
next(half)
print(list(outer(half)))
fresh = inner()
print(list(outer(fresh)), fresh.gi_frame)
