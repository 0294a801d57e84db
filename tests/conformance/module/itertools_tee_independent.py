from itertools import tee


def source():
    for n in range(4):
        print("made", n)
        yield n


a, b = tee(source())
print(next(a), next(a), next(b))
c = a.__copy__()
print(list(a), list(c), list(b))
print(tee([], 0), len(tee("ab", 3)), [list(t) for t in tee("ab", 3)])
x, y = tee(a)
print(x is not a, next(x, "empty"))
for bad in ((), (1,), ([], -1), ([], "n"), ([], 1, 2)):
    try:
        print(tee(*bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


def failing():
    yield 1
    raise ValueError("inside")


p, q = tee(failing())
for it in p, q:
    try:
        print(list(it))
    except ValueError as e:
        print(e)
