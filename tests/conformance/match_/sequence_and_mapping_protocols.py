from collections import OrderedDict, defaultdict, deque


class Seq:
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return index


class Registered(list):
    def __getitem__(self, index):
        print("asked", index, end="; ")
        return super().__getitem__(index)


def kind(value):
    match value:
        case []:
            return "empty sequence"
        case [one]:
            return f"one {one!r}"
        case [first, *middle, last]:
            return f"{first!r} {middle} {last!r}"
        case {}:
            return f"mapping of {len(value)}"
        case _:
            return "neither"


for value in ([], (), [1], (1, 2), range(3), deque([1, 2]), "ab", b"ab", bytearray(b"ab"), memoryview(b"xyz"), {}, {1: 2}, {1, 2}, iter([1]), Seq(), Registered([4, 5, 6]), OrderedDict(a=1), defaultdict(list), None, (n for n in "ab"), {}.keys()):
    print(type(value).__name__, kind(value))
d = defaultdict(list, a=1)
match d:
    case {"missing": value}:
        print("made", value)
    case {"a": value, **rest}:
        print(value, rest, "missing" in d)


class Recording(dict):
    def get(self, key, default=None):
        print("get", key, end="; ")
        return super().get(key, default)

    def __missing__(self, key):
        return "from missing"


match Recording(a=1, b=2):
    case {"c": value}:
        print("no")
    case {"a": 1, "b": value, **rest}:
        print(value, rest, type(rest).__name__)
for value in ([1, [2, (3, 4)]], [1, 2], [[1], [2]], [[], []], (1, (2, [3, 4, 5]))):
    match value:
        case [a, [b, [c, *d]]]:
            print("deep", a, b, c, d)
        case [[*x], [*y]]:
            print("two lists", x, y)
        case (a, b) | (a, b, _):
            print("pair", a, b)
match {"x": {"y": [{"z": 5}]}}:
    case {"x": {"y": [{"z": int(z)}]}}:
        print("found", z)
keys = {"None": 1, None: 2, 1: 3, (1, 2): 4, "a.b": 5}
match keys:
    case {None: a, 1: b, "a.b": c}:
        print(a, b, c)
