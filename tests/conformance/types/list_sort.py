words = ["banana", "Apple", "cherry", "date"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=len, reverse=True))
words.sort(key=lambda w: w[-1])
print(words)
pairs = [(1, "b"), (0, "z"), (1, "a"), (0, "a")]
print(sorted(pairs), sorted(pairs, key=lambda p: p[0]), sorted(pairs, key=lambda p: p[0], reverse=True))
calls = []
[3, 1, 2].sort(key=lambda n: calls.append(n) or n)
print(calls)
for f in (lambda: [1, "a"].sort(), lambda: [None, None, 1].sort(), lambda: sorted(5), lambda: [1].sort(5), lambda: [2, 1].sort(key=5), lambda: sorted([1, 2], cmp=1), lambda: [3, 1].sort(key=lambda x: 1 / 0)):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
a = [3, 2, 1]


def key(n):
    a.append(n)
    return n


try:
    a.sort(key=key)
except ValueError as err:
    print(err)
print(sorted([3, 1.5, True, 2]), sorted("hello", reverse=True), sorted({"b": 1, "a": 2}), sorted([[2], [1, 5], [1]]))


class V:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v < other.v


print([x.v for x in sorted(map(V, (3, 1, 2)))], min(map(V, (3, 1))).v)
