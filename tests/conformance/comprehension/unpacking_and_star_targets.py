rows = [(1, (2, 3)), (4, (5, 6))]
print([a + b + c for a, (b, c) in rows], [rest for _, *rest in [(1, 2, 3), "abc"]], {k: v for k, (v, *_) in rows}, [last for *_, last in ["xy", [1, 2, 3]]], [[*head, tail] for *head, tail in ["abc"]])
print([x for (x,) in [[1], [2]]], [x for [x] in ["a", "b"]], [i + j for i, j in enumerate([10, 20])], [(a, b, c, d) for (a, b), [c, d] in zip([(1, 2)], [[3, 4]])])


class Target:
    pass


t, box = Target(), [0, {}]
print([t.x for t.x in range(3)], t.x, [box[0] for box[0] in "ab"], box, [(t.a, box[1]["k"]) for t.a, box[1]["k"] in [(1, 2)]], box[1])
print([*range(3), *"ab"], [*[n for n in range(2)], *(n for n in "xy")], {*[1], *(2,), *{3}}, (*[1], *[2]), [*{"k": 1}], {**{"a": 1}, **{c: c for c in "b"}})
for code in ("[a for a, b in [1]]", "[a for a, b in [(1, 2, 3)]]", "[a for a, *b, c in [(1,)]]", "[x for (x, x) in [(1, 2)]]", "[t.x for t.x in None]", "[box['no'] for box[5] in [1]]", "[a for a, b in 'xy']", "[a for a, b in {'kk': 1}]", "[k for k, v in {1: 2}]", "{k: v for k, v in ['ab', 'cd']}", "{k for k, in ['a', 'b']} == {'a', 'b'}", "[*a for a in []]", "[(*a, 1) for a in ['xy']]", "[x for x in *[1], 2]", "[x for x in (*[1], 2)]", "[x, y for x, y in []]", "[(x, y) for x in [1] for y in [x] for x in [y + 1]]"):
    try:
        print(code, eval(code))
    except Exception as error:
        print(code, "->", type(error).__name__, error)
