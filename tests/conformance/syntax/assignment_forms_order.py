log = []


class Recorder:
    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __setattr__(self, key, value):
        log.append(f"{self.name}.{key} = {value}")

    def __setitem__(self, key, value):
        log.append(f"{self.name}[{key}] = {value}")

    def __getitem__(self, key):
        log.append(f"get {self.name}[{key}]")
        return 1

    def __getattr__(self, key):
        log.append(f"get {self.name}.{key}")
        return 1

    def __delattr__(self, key):
        log.append(f"del {self.name}.{key}")

    def __delitem__(self, key):
        log.append(f"del {self.name}[{key}]")


def show():
    print(*log, sep="; ")
    log.clear()


def f(value):
    log.append(f"f({value})")
    return value


a, b = Recorder("a"), Recorder("b")
a.x = b.y = f(1)
show()
a.x, b[f("k")] = f(2), f(3)
show()
a[f(0)] += f(5)
show()
a.n -= f(1)
show()
(a.p, [b.q, *a.rest]) = f((1, (2, 3, 4)))
show()
for a.loop in range(2):
    pass
for b[f("i")], a.j in [(1, 2)]:
    pass
show()
with open(__file__) as a.file:
    log[-1] = log[-1].split("<")[0]
show()
del a.x, b[f(1)], (a.y, [b.z])
show()
a[f(1) : f(2), ...] = f(3)
show()
x = y = z = []
x.append(1)
print(y is z, z)
i = 0
items = [10, 20]
i, items[i] = 1, "changed"
print(i, items)
items[i], i = "again", 0
print(i, items)
p, q = q, p = 1, 2
print(p, q)
(one) = [two] = "t"
print(one, two)
n: int
try:
    n
except NameError as error:
    print(error)
a.annotated: f("annotation") = f("value")
b[f("key")]: f("not evaluated for a subscript?")
show()
