class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.upper())


u = Upper(a=1)
u["b"] = 2
u.update(c=3)
print(u, u.get("b"), "b" in u, u["b"], u.setdefault("d", 4), u)


class Positive(int):
    def __new__(cls, value):
        if value < 0:
            raise ValueError("negative")
        return super().__new__(cls, value)

    def __sub__(self, other):
        return Positive(int(self) - other)


p = Positive(5)
print(p - 3, type(p - 3).__name__, p + 1, type(p + 1).__name__, 7 - p, p == 5, {5: "five"}[p])
try:
    p - 9
except ValueError as error:
    print(error)


class History(list):
    def __init__(self, *items):
        super().__init__(items)
        self.log = []

    def append(self, item):
        self.log.append(("append", item))
        super().append(item)

    def __setitem__(self, index, value):
        self.log.append(("set", index, value))
        super().__setitem__(index, value)

    def __iadd__(self, other):
        self.log.append(("iadd", list(other)))
        return super().__iadd__(other)


h = History(1, 2)
h.append(3)
h[0] = 9
h += [4]
h.extend([5])
h.insert(0, 0)
h[1:2] = [7]
h.sort()
print(h, h.log, h == [0, 2, 3, 4, 5, 7], len(h), h[::2], type(h + []).__name__, type(h * 1).__name__)


class Celsius(float):
    def __repr__(self):
        return f"{float(self)}°C"

    def __add__(self, other):
        return Celsius(super().__add__(other))

    __radd__ = __add__


t = Celsius(20.5)
print(t, [t], t + 1, 1 + t, sum([t, t]), f"{t:.2f}", f"{t}", str(t), t * 2, round(t), int(t), max(t, 3), t == 20.5, hash(t) == hash(20.5), t.is_integer())


class Name(str):
    def __new__(cls, first, last):
        self = super().__new__(cls, f"{first} {last}")
        self.first, self.last = first, last
        return self

    def __eq__(self, other):
        return isinstance(other, str) and self.lower() == other.lower()

    __hash__ = str.__hash__


n = Name("Ada", "Lovelace")
print(n, n.first, n == "ada lovelace", "ADA LOVELACE" == n, n != "x", n in ["ADA lovelace"], n in {"Ada Lovelace"}, n.split(), n[:3], f"{n:>15}", type(n.upper()).__name__)


class Err(Exception):
    def __len__(self):
        return len(self.args)


print(len(Err(1, 2)), bool(Err()), Err(1).args)


class Fixed(tuple):
    __slots__ = ()
    x = property(lambda self: self[0])

    def __new__(cls, *items):
        return super().__new__(cls, items)

    def __getattr__(self, name):
        raise AttributeError(f"Fixed has no {name}")


f = Fixed(1, 2)
print(f, f.x, f + (3,), type(f + (3,)).__name__, f == (1, 2), hash(f) == hash((1, 2)))
for action in (lambda: f.y, lambda: setattr(f, "z", 1), lambda: f.__dict__):
    try:
        print(action())
    except AttributeError as error:
        print(error)
