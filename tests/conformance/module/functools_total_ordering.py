from functools import cmp_to_key, total_ordering


@total_ordering
class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n if isinstance(other, V) else NotImplemented

    def __lt__(self, other):
        return self.n < other.n if isinstance(other, V) else NotImplemented


a, b = V(1), V(2)
print(a < b, a <= b, a > b, a >= b, a <= V(1), V.__le__.__name__, V.__ge__.__doc__)
for op in "<", "<=", ">", ">=":
    try:
        print(eval(f"a {op} 5"))
    except TypeError as e:
        print(e)


@total_ordering
class G:
    def __ge__(self, other):
        return True


print(G() > G(), G() < G(), G() <= G())
try:
    total_ordering(type("Empty", (), {}))
except ValueError as e:
    print(e)
key = cmp_to_key(lambda x, y: (x > y) - (x < y))
print(sorted([3, 1, 2], key=key), key(1) < key(2), key(1) == key(1), key(5).obj, max("bca", key=cmp_to_key(lambda x, y: ord(y) - ord(x))))
for bad in (lambda: key(1) < 2, lambda: cmp_to_key(), lambda: hash(key(1)), lambda: key()):
    try:
        print(bad())
    except TypeError as e:
        print(e)
