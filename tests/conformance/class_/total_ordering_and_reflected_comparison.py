from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


a, b = Version(1, 2), Version(1, 10)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, sorted([b, a]), max(a, b))
for text in ("a < 3", "a >= 3", "3 > a", "a == 3", "3 != a"):
    try:
        print(text, eval(text))
    except TypeError as error:
        print(error)
print(Version.__hash__)
try:
    {a}
except TypeError as error:
    print(error)


class Loud:
    def __init__(self, name):
        self.name = name


for method in "lt le gt ge eq ne".split():
    def compare(self, other, method=method):
        print(f"{self.name}.{method}", end=" ")
        return NotImplemented

    setattr(Loud, f"__{method}__", compare)


class Louder(Loud):
    __lt__ = lambda self, other: print("Louder.lt", end=" ") or NotImplemented


for text in ("x < y", "x == y", "x != y", "x >= z", "z > x", "x < z", "x > z"):
    try:
        print(eval(text, {"x": Loud("x"), "y": Loud("y"), "z": Louder("z")}))
    except TypeError as error:
        print("|", error)
try:
    total_ordering(type("None", (), {}))
except ValueError as error:
    print(error)
