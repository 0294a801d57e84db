def function():
    squares = [last := n * n for n in range(4)]
    return squares, last


def nested():
    rows = [[cell := r * 10 + c for c in range(2)] for r in range(2)]
    return rows, cell


def condition(data):
    return [(n, half) for n in data if (half := n // 2) > 1], half


def any_witness(words):
    if any((found := word).startswith("b") for word in words):
        return found
    return None


def running(values):
    total = 0
    return [total := total + v for v in values], total


def unset():
    [never := 1 for _ in []]
    try:
        return never
    except UnboundLocalError as error:
        return str(error)


def in_nonlocal():
    seen = None

    def inner():
        nonlocal seen
        [seen := n for n in "xyz"]

    inner()
    return seen


def in_lambda():
    return (lambda: [w := 5, w + 1])(), "w" in locals()


def generator():
    lazy = (kept := n for n in range(3))
    try:
        kept
    except UnboundLocalError as error:
        first = str(error)
    next(lazy)
    return first, kept, list(lazy), kept


print(function(), nested(), condition([1, 4, 9]), any_witness(["a", "bc", "d"]), running([1, 2, 3]), sep="\n")
print(unset(), in_nonlocal(), in_lambda(), generator(), sep="\n")
print([at_module := c for c in "ab"], at_module, {k: (dict_value := v) for k, v in [(1, 2)]}, dict_value)
while (line := next(source := iter(["only", ""]), "")) and line == "only":
    print(line)
    break
print((a := 1, b := a + 1), [c := 3, c * 2], {(d := 4): (e := d)}, f"{(g := 7)} {g}", (a := 1) + (b := a + 1), a, b, e)
if (n := len("abc")) > 2 and (m := n * 2):
    print(n, m)
print(max(x := [1, 5, 2]), x, (lambda y=(z := 9): y + z)(), z)
