"""match with every pattern."""


def literals(a):
    match a:
        case 1:
            return "one"
        case -2 | 3.5 | "text" | b"bytes":
            return "other"
        case 1 + 2j:
            return "complex"
        case None | True | False:
            return "constant"
        case A.b.c:
            return "value"
        case _:
            return "nothing"


def captures(a):
    match a:
        case [x, y]:
            return x, y
        case (x, *rest):
            return x, rest
        case [x, _, *_, z]:
            return x, z
        case [*_]:
            return []
        case x:
            return x


def sequences(a):
    match a:
        case []:
            return 0
        case [[1, x], (y, [z])]:
            return x, y, z
        case [1, *_, 2]:
            return 1
        case _, _:
            return 2


def mappings(a):
    match a:
        case {}:
            return 0
        case {"k": 1}:
            return 1
        case {"k": x, A.b: [y], **rest}:
            return x, y, rest
        case {1: {2: z}}:
            return z


def classes(a):
    match a:
        case int():
            return 0
        case Point(0, y=0):
            return 1
        case Point(x=1, y=yy):
            return yy
        case m.Line(Point(x, y), Point(z, _)):
            return x, y, z
        case str(s) | bytes(s):
            return s


def guards(a, b):
    match a:
        case x if x > 1:
            return x
        case [x, y] if x and y:
            return x
        case _ if b:
            return b


def as_patterns(a):
    match a:
        case [1 as x, (2 | 3) as y] as z:
            return x, y, z
        case (1 | 2) as w:
            return w


def alternatives(a):
    match a:
        case [x, y, 1] | [y, x, 2] | {"x": x, "y": y}:
            return x, y
        case [(1 | 2 | 3), ([p] | (p, _))]:
            return p


def in_loop(items):
    for i in items:
        match i:
            case 0:
                continue
            case 1:
                break
            case _:
                pass
    return i


def subject_tuple(a, b):
    match a, b:
        case 1, 2:
            return 3
        case x, y:
            return x + y


def single_wildcard(a):
    match a:
        case _:
            return 1


def yields(a):
    match (yield a):
        case [x]:
            yield x
        case {"y": y}:
            yield from y


match squares:
    case [first, *others]:
        print(first)
