"""Trees of expressions, with the places of each node in bytes of the line."""

import ast

for source in (
    "1_000 + 0xFF * -2 ** 3 // 4 @ m",
    "not a in b is not c < d == e",
    "a and b or c and not d",
    "lambda x, *y, z=1, **k: (yield)",
    "a if b else c if d else e",
    "{**a, 'b': 1, 2: 3}, {1, *s}, [*l, ()], (a,), ((b)), (c, d)",
    "[x async for x in y if z if w for v in u]",
    "{k: v for k, v in d}, {s for s in t}, (g for g in h), f(g for g in h), f((g for g in h), 1)",
    "a.b[c:d, ::2, ...](e, *f, g=h, **i)[j][:]",
    "(walrus := 1), f(x := 2)",
    "u'unicode' 'joined', b'by' b'tes', 'é' \"ö\", r'\\d', 1.5e3, 2j, True, None, ...",
    "await x, (yield from y)",
    "é.ü + 'ä' + f(ß)",
):
    tree = ast.parse(source, mode="eval")
    print(source)
    for node in ast.walk(tree):
        if hasattr(node, "lineno"):
            print("  ", type(node).__name__, node.lineno, node.col_offset, node.end_lineno, node.end_col_offset, end=" ")
            print(ascii(ast.get_source_segment(source, node)))
    print(ast.dump(tree))
