"""While a list is sorted it is empty; who changes it meanwhile is told at the end."""


def told(act):
    try:
        return act()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Looks:
    def __init__(self, rank, act=None):
        self.rank, self.act = rank, act

    def __lt__(self, other):
        if self.act:
            self.act()
        return self.rank < other.rank


data = []
seen = set()
data[:] = [Looks(n, lambda: seen.add(len(data))) for n in (3, 1, 2)]
data.sort()
print("seen:", seen, [item.rank for item in data])

for name, act in {
    "append": lambda: data.append(1),
    "append and pop": lambda: (data.append(1), data.pop()),
    "slice": lambda: data.__setitem__(slice(0, 0), [1, 2]),
    "clear": lambda: data.clear(),
    "read": lambda: list(data),
    "sort": lambda: data.sort(),
}.items():
    data[:] = [Looks(n, act) for n in (3, 1, 2)]
    print(f"{name}:", told(data.sort), len(data))


def fails():
    data.append(1)
    raise KeyError("first")


data[:] = [Looks(n, fails) for n in (3, 1, 2)]
print("error first:", told(data.sort), len(data))


def key(item):
    del data[:]
    data[:] = range(20)
    return item


data[:] = [3, 1, 2]
print("key:", told(lambda: data.sort(key=key)), data)


class Key:
    def __init__(self, item):
        self.item = item

    def __lt__(self, other):
        return self.item < other.item

    def __del__(self):
        del data[:]
        data[:] = range(20)


data[:] = [3, 1, 2]
print("finaliser of a key:", told(lambda: data.sort(key=Key)))
data = [3, 1, 2]
print("reverse:", told(lambda: data.sort(reverse=True)), data, told(lambda: data.sort(key=None)), data)
