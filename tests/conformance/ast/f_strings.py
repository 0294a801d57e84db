"""F-strings: constants are joined, formats are f-strings of their own."""

import ast

SOURCES = [
    'f"{x}"',
    'f"a{x!r:>{width}.{precision}}b" "c" f"{y}{{z}}"',
    'f"{x = }" f"{y=!s}" f"{z=:>5}"',
    "f'''{\n  a\n  + b\n}\n{c!a}'''",
    'f"é{ü:ö}ä"',
    'f"{f"{nested!s}"}{"text"}"',
    'rf"\\{x}" f"\\n"',
    'f""',
    'u"a" f"{b}"',
    'f"{lambda_(x)[1:2]:%Y-%m-%d}"',
    'f"{(lambda: 1)}"',
]
for source in SOURCES:
    tree = ast.parse(source)
    print(source)
    print(ast.dump(tree.body[0].value, include_attributes=True))
    print(ast.unparse(tree))
