class V:
    def __init__(self, *xs):
        self.xs = xs

    def __repr__(self):
        return f"V{self.xs}"

    def __add__(self, other):
        if isinstance(other, V):
            return V(*(a + b for a, b in zip(self.xs, other.xs)))
        return NotImplemented

    def __radd__(self, other):
        return ("radd", other)

    def __iadd__(self, other):
        return ("iadd", other)

    def __mul__(self, k):
        return V(*(a * k for a in self.xs))

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, V) and self.xs == other.xs

    def __hash__(self):
        return hash(self.xs)

    def __lt__(self, other):
        return self.xs < other.xs

    def __len__(self):
        return len(self.xs)

    def __getitem__(self, i):
        return self.xs[i]

    def __contains__(self, x):
        return x in self.xs

    def __call__(self, *a, **k):
        return a, k

    def __neg__(self):
        return V(*(-x for x in self.xs))

    def __bool__(self):
        return any(self.xs)

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.xs, other.xs))


a, b = V(1, 2), V(3, 4)
print(a + b, 5 + a, a * 3, 3 * a, -a, a @ b, a == V(1, 2), a != b, a < b, b > a)
print(len(a), a[0], a[-1], list(a), 2 in a, 9 not in a, bool(V(0, 0)), a(1, k=2))
print({a: 1}[V(1, 2)], sorted([b, a]), max(a, b))
a += 1
print(a)
for op in (lambda: b + 1, lambda: b - 1, lambda: b <= b, lambda: b[5], lambda: b & b):
    try:
        print(op())
    except (TypeError, IndexError) as err:
        print(err)
