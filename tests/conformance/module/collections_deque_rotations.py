from collections import deque

d = deque("abcde", maxlen=5)
d.rotate(2)
print(d)
d.rotate(-3)
print(d, d.maxlen)
d.append("z")
d.appendleft("y")
print(d, d[0], d[-1], d.count("y"), d.index("c"), "z" in d)
d.extendleft("12")
print(d, list(reversed(d)), d == deque(d), d == list(d))
d.insert(0, "i") if len(d) < 5 else None
e = deque([1, 2, 3, 4])
e.insert(1, 9)
e.insert(-1, 8)
e.insert(100, 7)
del e[0]
e[1] = "set"
e.remove(3)
print(e, e + deque([0]), e * 2, deque([1], 3) * 5, e < deque([10]), e.copy() is e)
e.reverse()
print(e, deque(maxlen=0), deque([1, 2], 1), e.pop(), e.popleft())
for f in (
    lambda: deque().pop(), lambda: deque().popleft(), lambda: e[10], lambda: d.insert(0, 1), lambda: e.remove("n"), lambda: e.index("n"), lambda: deque(maxlen=-1),
    lambda: e + [1], lambda: deque(1), lambda: hash(e), lambda: e.rotate("a"), lambda: deque([1], "a"), lambda: e[1:2],
):
    try:
        print(f())
    except Exception as ex:
        print(type(ex).__name__, ex)
