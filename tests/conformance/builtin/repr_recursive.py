a = [1]
a.append(a)
d = {"k": 1}
d["self"] = d
t = ([],)
t[0].append(t)
print(a, d, t)
s = [a, d]
print(s)


class Box:
    def __init__(self):
        self.items = [self]

    def __repr__(self):
        return f"Box({len(self.items)})"


print(Box(), Box().items)
deep = []
for _ in range(50):
    deep = [deep]
print(str(deep).count("["), deep == deep)
x, y = [], []
x.append(y)
y.append(x)
print(x, y)
try:
    x == y
except RecursionError as err:
    print(type(err).__name__)
print({1: a}, (a,), [d])
