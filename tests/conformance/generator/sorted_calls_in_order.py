class K:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print(f"{self.n}<{other.n}", end=" ")
        return self.n < other.n


for items in ([3, 1, 2], [1, 2, 3, 4], [4, 3, 2, 1], [2, 2, 1, 1], [5, 1, 4, 2, 3, 0]):
    print([k.n for k in sorted(map(K, items))])
print([k.n for k in sorted(map(K, [1, 3, 2]), reverse=True)])
print(max(map(K, [2, 3, 1])).n if hasattr(K, "__gt__") else None)
items = [K(2), K(1)]
items.sort(key=lambda k: -k.n)
print([k.n for k in items])


def keys(x):
    print("key", x)
    return x % 3


print(sorted((n for n in (5, 3, 1)), key=keys), min("bca", key=str.upper))
try:
    sorted([1, "a"])
except TypeError as e:
    print(e)


class Grows:
    def __init__(self, owner):
        self.owner = owner

    def __lt__(self, other):
        self.owner.append(1)
        return False


owner = []
owner.extend([Grows(owner), Grows(owner)])
try:
    owner.sort()
except ValueError as e:
    print(e)
