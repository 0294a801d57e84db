"""Values of literals, and what is no literal."""

import ast

for source in (
    "1", "-1.5", "+2", "1 + 2j", "-3 - 4j", "'a' \"b\"", "b'x'", "[1, (2,), {3: {4}}, set(), None, True, ...]", "  \t7", "()",
    "a", "f()", "1 + 2", "2j + 1", "-'a'", "--1", "not 1", "{**a}", "-True", "f'a'", "set(1)", "[1,\n 2,\n x]", "1 if 2 else 3",
    "", "1 +", "x = 1", "1\n2", "\n1", "'\\udc80'", "10**5", "lambda: 0",
):
    try:
        print(ascii(source), ascii(ast.literal_eval(source)))
    except (ValueError, SyntaxError) as error:
        print(ascii(source), type(error).__name__, str(error).split(" at ")[0])
print(ast.literal_eval(ast.Constant(5)), ast.literal_eval(ast.parse("{'a': [1]}", mode="eval")))
for node in 5, ast.Add(), ast.parse("1"):
    try:
        ast.literal_eval(node)
    except ValueError as error:
        print(str(error).split(" at ")[0])
