class Key:
    calls = []

    def __init__(self, name):
        self.name = name

    def __hash__(self):
        self.calls.append("hash " + self.name)
        return hash(self.name)

    def __eq__(self, other):
        self.calls.append(f"eq {self.name} {getattr(other, 'name', other)}")
        return isinstance(other, Key) and self.name == other.name


a1, a2, b = Key("a"), Key("a"), Key("b")
d = {a1: 1}
print(d[a2], Key.calls)
Key.calls.clear()
print(a1 in d, Key.calls)
Key.calls.clear()
print(b in {a1}, Key.calls)
Key.calls.clear()
d[a2] = 2
print(len(d), d[a1], next(iter(d)) is a1)


class Raises:
    def __hash__(self):
        raise ValueError("no hash today")


class RaisesEq:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise KeyError("no comparison")


for f in (lambda: {Raises(): 1}, lambda: {RaisesEq(): 1, RaisesEq(): 2}, lambda: Raises() in set(), lambda: hash(Raises())):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
