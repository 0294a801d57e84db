from dataclasses import dataclass


@dataclass
class P:
    x: int
    y: int


def kind(v):
    match v:
        case None | True | False:
            return "singleton"
        case int(n) if n > 100:
            return f"big {n}"
        case int() | float():
            return "number"
        case "yes" | "no" as word:
            return f"word {word}"
        case str():
            return "text"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [P(x=0, y=y), *_]:
            return f"starts on the axis {y}"
        case [first, *middle, last]:
            return f"{first} {middle} {last}"
        case {"type": "a", "value": v, **rest}:
            return f"mapping {v} {rest}"
        case {}:
            return "other mapping"
        case P(0, 0):
            return "origin"
        case P(x, y) if x == y:
            return f"diagonal {x}"
        case P(x=a):
            return f"point {a}"
        case (1 | 2) | complex():
            return "unreachable"
        case _:
            return "nothing"


for v in (None, True, 5, 500, 1.5, "yes", "other", [], [1], (1, 2, 3), [P(0, 4), 1], {"type": "a", "value": 1, "z": 2}, {"q": 1}, P(0, 0), P(2, 2), P(1, 2), 1j, b"bytes", range(2), {1}, iter([])):
    print(repr(v) if not hasattr(v, "__next__") else "iterator", "->", kind(v))


def commands(lines):
    for line in lines:
        match line.split():
            case ["go", ("north" | "south") as where]:
                yield f"going {where}"
            case ["go", where]:
                yield f"cannot go {where}"
            case ["take", *things] if things:
                yield f"took {len(things)}"
            case ["quit"]:
                return "bye"
            case []:
                continue
            case [verb, *_]:
                yield f"what is {verb}?"


print(list(commands(["go north", "go up", "take a b", "take", "", "dance now", "quit", "never"])))
x = 5
match x:
    case y:
        print("captured", y)
match {"a": [1, {"b": (2, 3)}]}:
    case {"a": [one, {"b": (two, three)}]}:
        print(one, two, three)


class Custom:
    __match_args__ = ("name",)

    def __init__(self, name):
        self.name = name


match Custom("n"):
    case Custom("n"):
        print("by position")
try:
    match Custom("n"):
        case Custom("n", 2):
            pass
except TypeError as e:
    print(e)
match 3:
    case -3 | 3.0:
        print("equal")
