class V:
    def __init__(self, n):
        self.n = n
    def __eq__(self, o):
        return self.n == o.n if isinstance(o, V) else NotImplemented
    def __lt__(self, o):
        print("lt", self.n, getattr(o, "n", o))
        return self.n < o.n if isinstance(o, V) else NotImplemented

a, b = V(1), V(2)
print(a == b, a != b, a == 1, a < b, a > b, a == V(1))
print([v.n for v in sorted([V(3), V(1), V(2)])])
for call in (lambda: a <= b, lambda: a < 5, lambda: a > "x", lambda: hash(a)):
    try:
        print(call())
    except TypeError as e:
        print(str(e))
