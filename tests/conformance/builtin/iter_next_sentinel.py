values = iter([3, 2, 1, 0, 9])
print(list(iter(lambda: next(values), 0)), next(values), next(values, "default"))
it = iter(lambda: 1 / 0, None)
try:
    next(it)
except ZeroDivisionError as e:
    print(e)
for call in (lambda: iter(5), lambda: iter(5, 1), lambda: next(5), lambda: next([]), lambda: iter(), lambda: next(iter([])), lambda: next(iter([]), *[1, 2])):
    try:
        call()
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)

class NoNext:
    def __iter__(self):
        return object()

class IterNone:
    __iter__ = None
    def __getitem__(self, i):
        return i

for c in NoNext, IterNone:
    try:
        iter(c())
    except TypeError as e:
        print(e)
print([type(iter(x)).__name__ for x in ([], (), "", {}, set(), range(1), b"", {}.values(), {}.items())])
a = [1, 2, 3]
i = iter(a)
next(i)
a.insert(0, 0)
print(list(i), list(i))
a.append(4)
print(list(i))
