from collections import deque

d = deque([1, 2, 3], maxlen=4)
d.append(4)
d.append(5)
d.appendleft(0)
print(d, d.maxlen, len(d), d[0], d[-1], 3 in d, d.count(2), d.index(3))
d.rotate(1)
print(d, end=" ")
d.rotate(-2)
print(d, list(reversed(d)))
d.extend([7, 8])
d.extendleft("ab")
print(d, d.pop(), d.popleft(), d)
d.insert(1, "x")
print(d)
try:
    d.insert(0, "y"), d.insert(0, "z")
except IndexError as e:
    print(e)
d.remove("x")
del d[0]
d[0] = "first"
print(d, d.copy(), d == deque(list(d)), d < deque(["g"]))
d.reverse()
print(d, bool(deque()), deque("ab") + deque("c"), deque("ab") * 2, deque(maxlen=0))
d.clear()
for bad in (lambda: d.pop(), lambda: d.popleft(), lambda: d[0], lambda: d.remove(1), lambda: d.index(1), lambda: deque(5), lambda: deque([], -1), lambda: deque() + [1], lambda: hash(d)):
    try:
        print(bad())
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
d = deque([1, 2, 3])
try:
    for x in d:
        d.append(x)
except RuntimeError as e:
    print(e)
d = deque("abc")
it = iter(d)
print(next(it), it.__length_hint__(), repr(deque([deque([1])])), type(it).__name__)
self = deque()
self.append(self)
print(self)


def window(items, n):
    seen = deque(maxlen=n)
    for item in items:
        seen.append(item)
        if len(seen) == n:
            yield tuple(seen)


print(list(window(range(5), 3)), deque((n for n in range(9)), maxlen=2))
q = deque([(0, ["root"])])
order = []
while q:
    depth, names = q.popleft()
    order.append((depth, names))
    if depth < 2:
        q.extend((depth + 1, [n + c]) for n in names for c in "ab")
print(order)
