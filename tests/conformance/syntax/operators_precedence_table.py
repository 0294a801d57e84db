values = [
    2 + 3 * 4, (2 + 3) * 4, 2 ** 3 ** 2, -2 ** 2, (-2) ** 2, 2 ** -1, not 1 == 2, not (1 == 2), 1 + 2 == 3 and 4 > 3, 1 or 0 and 0, (1 or 0) and 0,
    5 & 3 == 1, (5 & 3) == 1, 1 | 2 ^ 3 & 4, 1 << 2 + 1, (1 << 2) + 1, 10 - 4 - 3, 10 - (4 - 3), 100 / 10 / 5, 7 // 2 * 2, 7 % 4 * 2, -7 // 2, -(7 // 2), ~1 + 1, ~(1 + 1), +-+1, --1, 1 < 2 < 3, 1 < 3 < 2, (1 < 3) < 2, 3 > 2 == True, (3 > 2) == True, 1 in [1] == True, (1 in [1]) == True, not 1 in [1], 1 not in [1], "a" "b" * 2, "%d" % 5 * 2, "%d" % (5 * 2),
    1 if 0 else 2 + 3, (1 if 0 else 2) + 3, 1 if 1 else 0 if 1 else 2, [1, 2][0] + 1, -[1][0], -3 .real, 2 .__add__(3), not None is None, None is not None, 1 == 1.0 is not False, 2 * 3 % 4, 2 + 3 if 0 else 4, 0 or "x" and "y", "" or 0 or [] or None, 1 and 2 and 3, 1 and 0 and 3, 6 ^ 3 | 1, 1 <= 1 < 2 != 3, *[1, 2], *"ab", (lambda: 1)() + 1, (lambda x: x or 5)(0), (y := 3) + 1, y, [*range(3)][1] ** 2, {1: 2}[1] * 2, 3 - -3, 3 - - - 3, 0x10 | 0b1, 1_000 // 1e2, 1j ** 2, True + True << 1,
]
print(values)
def order(name, value=1):
    print(name, end=" ")
    return value


order("a") + order("b") * order("c") ** order("d") - order("e")
print()
order("a", 0) and order("never") or order("c")
print()
order("a") < order("b", 2) < order("c", 0) < order("never")
print()
order("then") if order("condition", 0) else order("else")
print()
order("x", [1])[order("i", 0)]
order("f", lambda *a, **k: None)(order("1"), *order("2", []), k=order("3"), **order("4", {}))
print()
{order("key"): order("value"), **order("merge", {})}
[order("o", [0])[0] for _ in order("iter", [1]) if order("if")]
print()
await_free = order("left", 2) ** -order("right")
print(await_free)
