def f(x):
    match x:
        case []:
            return "empty"
        case [one]:
            return f"one {one}"
        case [1, *rest]:
            return f"one then {rest}"
        case (a, b) if a == b:
            return "twins"
        case [_, [x, y], *_]:
            return f"nested {x} {y}"
        case [*_, "end"]:
            return "ends"
        case _:
            return "other"

for x in [], (), [5], [1, 2, 3], (4, 4), [0, "ab"], [0, [7, 8], 9], [3, 2, "end"], "ab", b"x", {1}, range(2), (i for i in ()):
    print(f(x))
