import warnings

sources = [
    "x = '\\d'",
    "x = b'\\q'",
    "x = '\\400'",
    "x = 1 is 1",
    "x = 'a' is not None",
    "x = () is ()",
    "assert (1, 'message')",
    "x = [1][1, 2] if 0 else 5()",
    "x = 'abc'(1)",
    "x = [1, 2]['a']",
    "x = {1}[0]",
    "x = (1)(2)",
    "x = 1if 2else 3",
    "x = 0x1f or 0o7or 0b1and 1jif 1 else 2",
    "x = f'{1}\\w'",
    "def f():\n    try: pass\n    finally: return 1",
    "x = None.real",
    "x = lambda: None()",
]
for source in sources:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(source, "<text>", "exec")
        except SyntaxError as error:
            print("refused", error)
    print(repr(source), [(w.category.__name__, str(w.message), w.lineno) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for source in ("x = '\\d'", "x = 1 is 2", "assert (1, 2)"):
        try:
            compile(source, "<text>", "exec")
        except SyntaxError as error:
            print(type(error).__name__, error, error.lineno)
