# Slices, sums and unpacking of lists and tuples: what is new, what is the same, and what is refused.
items, pair, text = list(range(6)), (1, 2, 3), "héllo"
bounds = [None, 0, 1, 3, 6, 9, -1, -4, -9, True, 2**70, -(2**70)]
for sequence in items, pair, text, [], (), "":
    print([sequence[a:b] for a in bounds for b in bounds])
print(items[:] is items, pair[:] is pair, pair[0:] is pair, pair[:9] is pair, text[:] is text, pair[1:] is pair)


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        print("index", self.n)
        return self.n


print(items[Index(1) : Index(4)], pair[: Index(-1)], text[Index(2) :])
for wrong in "1.5", "'a'", "[]":
    for name in "items", "pair", "text":
        try:
            eval(f"{name}[{wrong}:]")
        except TypeError as error:
            print(error)


class Own(list):
    def __getitem__(self, key):
        return ("asked", key)

    def __add__(self, other):
        return "added"

    def __radd__(self, other):
        return "added to"


own = Own([1, 2])
print(own[1:], own[:5], own + [3], [3] + own, [1] + items[:2] + own)

# A sum is a list of its own, whoever holds the operands.
first = [1, 2]
both = first + first
third = [0] + first
third.append(9)
print(first, both, third, [first] + [first], ([] + first) is first, (first + []) is first)
kept = []


def keep():
    made = ["made"]
    kept.append(made)
    return made


print(keep() + first, kept, [len([1, 2] + [3]), len(first * 2 + first)])
nested = [[1]] + [[2]]
nested[0].append(nested)
print(nested)
for wrong in (1, "a", None), (2,), {3: 4}:
    try:
        print([0] + wrong)
    except TypeError as error:
        print(error)


def unpack(value):
    try:
        a, b = value
        return a, b
    except (ValueError, TypeError) as error:
        return str(error)


for value in (1, 2), [3, 4], "56", (1,), (1, 2, 3), [], [1, 2, 3], {7: 8, 9: 10}, range(2), iter((1, 2)), (n for n in "ab"), 5, None:
    print(unpack(value))
(a, (b, c)), *rest = ((1, (2, 3)), 4, 5)
print(a, b, c, rest)
for n, (key, value) in enumerate({"x": 1, "y": 2}.items()):
    print(n, key, value)
