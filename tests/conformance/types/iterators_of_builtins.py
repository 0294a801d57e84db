for obj in ([], (), "", b"", {}, set(), range(0), {}.keys(), {}.items(), reversed([]), enumerate([]), zip(), map(str, []), filter(None, [])):
    it = iter(obj)
    print(type(it).__name__, iter(it) is it, next(it, "empty"))
it = iter(int, 1)
print(type(it).__name__, next(it), next(it))
values = iter([3, 2, 1, 0])
print(list(iter(lambda: next(values), 1)))


class Old:
    def __getitem__(self, i):
        if i < 3:
            return i * i
        raise IndexError


print(list(Old()), 4 in Old(), type(iter(Old())).__name__, [*Old()], max(Old()))


class Bad:
    def __iter__(self):
        return 5


class NoNext:
    def __iter__(self):
        return self


for c in (Bad, NoNext):
    try:
        iter(c())
    except TypeError as err:
        print(err)
try:
    iter(5, 0)
except TypeError as err:
    print(err)
try:
    next(5)
except TypeError as err:
    print(err)
