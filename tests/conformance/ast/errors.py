"""Texts that are no programs."""

import ast

for source, mode in (
    ("x = = 1\n", "eval"), ("f(", "exec"), ("if x:\nfoo", "exec"), ("1 = x", "exec"), ("x", "what"), ("a\0b", "exec"), ("return", "exec"),
    ("def f(a, a): pass", "exec"), ("nonlocal x", "exec"), ("'abc", "exec"), ("x = 1", "eval"), ("break", "exec"), ("*a = b", "exec"),
):
    try:
        print(ast.dump(ast.parse(source, mode=mode)))
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.filename, error.lineno, error.offset, error.end_lineno, error.end_offset)
    except ValueError as error:
        print(error)
try:
    ast.parse(1)
except TypeError as error:
    print(error)
try:
    ast.parse("x", feature_version=(2, 7))
except ValueError as error:
    print(error)
print(ast.dump(ast.parse(b"# coding: latin-1\nx = '\xe4'", feature_version=(3, 8), type_comments=True)))
