def f(x):
    match x:
        case {"kind": "a", "n": int(n)}:
            return "a", n
        case {"kind": str() as k, **rest}:
            return k, rest
        case {1: _}:
            return "has one"
        case {}:
            return "mapping"
        case None | True | False as c:
            return "constant", c
        case _:
            return "other"

for x in ({"kind": "a", "n": 1, "z": 0}, {"kind": "a", "n": "x"}, {"kind": 5}, {1: 2}, {}, None, True, 0, 1, []):
    print(f(x))
