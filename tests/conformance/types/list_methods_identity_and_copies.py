import copy

a = [1, [2, 3], {"k": [4]}]
shallow, sliced, listed, deep = a.copy(), a[:], list(a), copy.deepcopy(a)
a[1].append("shared")
a[2]["k"].append("deep")
print(shallow, sliced == listed, deep, copy.copy(a)[1] is a[1], copy.deepcopy((1, "a")) is not None)
rows = [[0] * 2] * 3
rows[0][0] = "all"
print(rows, [[0] * 2 for _ in range(2)], [[]] * 0, [None] * 2)
b = c = []
b += [1]
print(c, b is c)
b = b + [2]
print(c, b, b is c)


def default(item, bucket=[]):
    bucket.append(item)
    return bucket


print(default(1), default(2), default(3, []), default.__defaults__)


def rebinding(items):
    items.append("mutated")
    items = ["rebound"]
    return items


mine = ["start"]
print(rebinding(mine), mine)
print([].append(1), [3, 1].sort(), [1].extend([2]), [1].reverse(), [1].insert(0, 2), [1, 2].remove(1), [1].clear(), {}.update(a=1), {1}.add(2), sorted([2, 1]), [2, 1][::-1])
loop = [1, 2, 3, 4]
for item in loop:
    if item % 2 == 0:
        loop.remove(item)
    if item == 1:
        loop.append(5)
print(loop)
grow = [1]
for item in grow:
    if len(grow) < 5:
        grow.append(item * 2)
print(grow, sum(grow, 100))
it = iter(loop)
next(it)
loop.insert(0, "new first")
print(list(it), loop)
x = [1, 2, 3]
x[1:2] = x
print(x, x.index(2), x.count(1), x > [1, 1], x == [*x], x != x[:], [] < [0], [[1, 2], [3]] > [[1, 2]], [1, 2] * 2 == [1, 2, 1, 2])
nested = []
nested.append(nested)
print(nested, nested == nested, nested in nested, len(nested[0][0]), copy.deepcopy(nested)[0] is not nested)
try:
    [[]] == nested or nested == [nested[0]]
    other = []
    other.append(other)
    print(nested == other)
except RecursionError as error:
    print(type(error).__name__, error)
d = dict(x=1)
e = d
f = d | {}
d["y"] = 2
print(e, f, e is d, dict(d) == d, {**d} is not d)
t = ([],)
u = t + t
u[0].append("in both")
print(u, t, u[0] is u[1])
