from collections import deque

d = deque(range(5))
for change in (lambda: d.append(1)), (lambda: d.popleft()), (lambda: d.rotate(1)), (lambda: d.clear()):
    it = iter(d)
    next(it, None)
    change()
    try:
        print(next(it))
    except (RuntimeError, StopIteration) as e:
        print(type(e).__name__, e)
d.extend("abc")
it = iter(d)
d[0] = "changed"
print(next(it), list(it), it.__length_hint__())
loop = deque()
loop.append(loop)
print(loop)


class Evil:
    def __eq__(self, other):
        d.clear()
        return False


d = deque([Evil(), 1, 2])
for f in (lambda: d.index(5)), (lambda: d.remove(5)), (lambda: 5 in d), (lambda: d.count(5)):
    d.extend([Evil(), 1, 2])
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Sub(deque):
    pass


s = Sub("ab", 3)
s.tag = 1
print(s, s.copy(), type(s.copy()).__name__, s + Sub("c"), repr(Sub()))
