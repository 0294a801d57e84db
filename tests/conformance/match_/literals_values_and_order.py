import sys


class Colour:
    RED = "red"
    BLUE = "blue"


class Loud:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print(f"eq({self.value}, {other})", end=" ")
        return self.value == other


def which(value):
    match value:
        case 0:
            return "zero"
        case True:
            return "the true"
        case None:
            return "none"
        case -1 | -1.5 | 2 + 3j | 1 - 1j:
            return "signed"
        case "text" | b"text":
            return "text"
        case Colour.RED | Colour.BLUE as colour:
            return f"colour {colour}"
        case sys.maxsize:
            return "largest"
        case "a" "b":
            return "joined"
        case float():
            return "some float"


def which2(value):
    match value:
        case 1 | 2 | 3 as n if n % 2:
            return f"odd {n}"
        case (1 | 2 | 3) as n:
            return f"even {n}"
        case [1 | 2, (3 | 4) as x]:
            return f"pair {x}"
        case [Colour.RED, *_]:
            return "starts red"
        case {"k": 1 | 2 as v}:
            return f"v {v}"
        case _:
            return "else"


for value in (0, False, 0.0, 1, True, 1.0, None, -1, -1.5, 2 + 3j, 1 - 1j, "text", b"text", "red", sys.maxsize, "ab", float("nan")):
    print(which(value))
for value in (1, 2, 3.0, True, [1, 4], (2, 3), ["red"], {"k": 2}, {"k": 3}, "1"):
    print(which2(value))
match Loud(3):
    case 1 | 2 | 3:
        print("matched by eq")
match Loud(5):
    case None:
        print("identity only")
    case True:
        print("also identity")
    case 5:
        print("then eq")
match 5:
    case x if print("guard sees", x) or x > 10:
        pass
    case y:
        print("bound both", x, y)
match [1, 2, 3]:
    case [a, 9, c] | [a, _, c]:
        print(a, c)
try:
    match [1, 2]:
        case [p, 3]:
            pass
    print(p)
except NameError as error:
    print(error)
x = "outer"
match "v":
    case x:
        pass
print(x)
