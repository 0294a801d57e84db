def inner(n):
    yield n
    raise ValueError(f"inner failed at {n}")

def outer(n):
    try:
        yield from inner(n)
    except ValueError as e:
        raise RuntimeError("outer gave up") from e

for value in outer(3):
    print(value)
