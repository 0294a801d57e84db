def load(lazy):
    if lazy:
        yield from range(3)
    else:
        return [0, 1, 2]


print(type(load(False)).__name__, list(load(False)), list(load(True)))


def never():
    if False:
        yield


print(list(never()))


def unreachable():
    return 5
    yield


print(type(unreachable()).__name__)
f = lambda: (yield 7)
print(list(f()))
print((lambda: (n for n in "ab"))().__name__)
