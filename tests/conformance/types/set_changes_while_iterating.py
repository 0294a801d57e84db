s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as err:
    print(err)
t = {1}
try:
    for x in t:
        t.discard(x)
        t.add(x)
except RuntimeError as err:
    print(err)
print(t)
it = iter({5})
print(next(it), next(it, "end"), it.__length_hint__())
s = set()
s.add(s.__class__)
print(len(s), {1}.__contains__(1), {1, 2}.__len__())


class H:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 2

    def __eq__(self, other):
        return self.n == other.n


print(len({H(1), H(3), H(1), H(2)}), H(3) in {H(1), H(3)})
print({1, 2} | {2, 3} == {1, 2, 3}, {True, 1, 0} == {0, 1}, set(range(5)) - set(range(0, 5, 2)))
