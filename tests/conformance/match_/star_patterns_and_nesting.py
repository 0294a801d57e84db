def shape(value):
    match value:
        case []:
            return "empty"
        case [x]:
            return f"one {x!r}"
        case [1, *_]:
            return "starts with one"
        case [*_, 9]:
            return "ends with nine"
        case [first, *middle, last] if len(middle) > 2:
            return f"long {first} {middle} {last}"
        case [[a, *b], *c]:
            return f"nested {a} {b} {c}"
        case (a, b) | (a, [b, _], _):
            return f"either {a} {b}"
        case [_, _, *rest]:
            return f"rest {rest}"


for value in ([], [5], (1, 2), [2, 9], [3, 4, 5, 6, 7], [[1, 2], 3], [["a"]], (2, 3), [7, [8, 0], 6], [2, 3, 4], "text", range(5), b"ab"):
    print(value, "->", shape(value))


def command(text):
    match text.split():
        case ["go", ("north" | "south" | "east" | "west") as direction]:
            return f"going {direction}"
        case ["go", *words]:
            return f"cannot go {' '.join(words) or 'nowhere'}"
        case ["get", item] | ["pick", "up", item] | ["pick", item, "up"]:
            return f"taking {item}"
        case ["drop", *items] if items:
            return f"dropping {len(items)}"
        case ["quit" | "exit"]:
            return "bye"
        case [verb, *_]:
            return f"unknown {verb}"
        case _:
            return "silence"


for text in ("go north", "go up there", "go", "get lamp", "pick up lamp", "pick lamp up", "drop a b", "drop", "exit", ""):
    print(repr(text), command(text))


def event(data):
    match data:
        case {"type": "click", "pos": (int(x), int(y)), **rest} if not rest:
            return f"click {x},{y}"
        case {"type": "key", "mods": [*mods], "key": str(key)}:
            return f"{'+'.join(mods)}+{key}"
        case {"type": str() as kind, **rest}:
            return f"{kind} {rest}"
        case {}:
            return f"mapping {data}"


for data in (
    {"type": "click", "pos": (1, 2)},
    {"type": "click", "pos": [1, 2], "button": 1},
    {"type": "click", "pos": (1.5, 2)},
    {"type": "key", "mods": [], "key": "a"},
    {"type": "key", "mods": ("ctrl", "alt"), "key": "b", "extra": 1},
    {"type": 5},
    {},
):
    print(event(data))
