from collections import Counter

a, b = Counter("aabbb"), Counter("abcc")
print(a + b, a - b, a | b, a & b, +Counter(x=-1, y=2), -Counter(x=-1, y=2))
print(a == Counter(b=3, a=2), a >= Counter("a"), a <= b, Counter(a=0) == Counter(), Counter(a=1) < Counter(a=2, b=1))
a.subtract(b)
print(a, sorted(a.elements()), a.total(), a.most_common(1), a["nosuch"], "nosuch" in a)
a.update("aaa", c=5)
print(a, a.most_common(), a.most_common(0), a.most_common(-1))
a += Counter(a=1)
a -= Counter(a=100)
print(a)
a |= Counter(z=2)
a &= Counter(z=1, b=9)
print(a, Counter([1, 1, 2]), Counter({"k": 3}), Counter(None))
del a["nosuch"]
for f in (lambda: Counter.fromkeys("ab"), lambda: Counter(1), lambda: a + {"b": 1}, lambda: Counter("a", "b"), lambda: Counter(a="x") + Counter(a=1)):
    try:
        print(f())
    except (TypeError, NotImplementedError) as e:
        print(type(e).__name__, e)
print(repr(Counter(a="x", b=1)), Counter(self=2, iterable=3))
