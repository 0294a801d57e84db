class Never:
    compared = 0

    def __eq__(self, other):
        Never.compared += 1
        return False

    def __hash__(self):
        return 1


class Always:
    def __eq__(self, other):
        return True

    __hash__ = None


class Raises:
    def __eq__(self, other):
        raise RuntimeError("compared")

    def __hash__(self):
        return 5


n, r, a = Never(), Raises(), Always()
print(n == n, n in [n], [n] == [n], (n,) == (n,), [n].index(n), [n].count(n), {n} == {n}, {n: 1} == {n: 1}, {1: n} == {1: n}, n in {n}, {n: "found"}[n], Never.compared)
print([n] == [Never()], n in [Never()], {n, Never()}.__len__(), {n: 1, Never(): 2}.__len__(), [n] != [n], (1, n) < (1, n, 0), [n, 1] > [n, 0])
print(a == 5, 5 == a, a in [1], [1, 2].index(a), [1, 1].count(a), a != 5, [a] == [7], (a, 1) == (9, 1), {1: a} == {1: "x"})
print(r in [r], [r] == [r], {r: 1}[r], {r} == {r})
for action in (lambda: r in [1], lambda: [r] == [1], lambda: [1, r].index(2), lambda: [1].index(r), lambda: [r].count(5), lambda: {r: 1}[Raises()], lambda: {r} | {Raises()}, lambda: {r: 1} == {Raises(): 1}, lambda: [r].remove(3), lambda: (r,) < (1,), lambda: 5 in {5: 1, r: 2}, lambda: max([r], default=1) is r, lambda: [1, 2].remove(r), lambda: a in {a}, lambda: {5: "five"}[r] if hash(r) == 5 else 0):
    try:
        print(action())
    except (RuntimeError, TypeError, ValueError, KeyError) as error:
        print(type(error).__name__, error)
nan = float("nan")
print([nan] == [nan], [nan] == [float("nan")], nan in {nan}, {nan: 1} == {nan: 1}, (nan,) < (nan,), sorted([nan, 1.0]) != [], [nan].index(nan))


class Mutating(list):
    def __eq__(self, other):
        self.append("seen")
        return len(self) > 2

    __hash__ = None


m = Mutating()
print(m in [1, 2, 3], m, [1, 2, 3, 4].count(m), len(m))
class Order:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print(f"{self.name}=={getattr(other, 'name', other)}", end=" ")
        return NotImplemented


x, y = Order("x"), Order("y")
print(x == y, x != y, x == 1, x in [y], [x] == [y], [x, 1] == [x, 2], (x,) == (y,))
