def attempt(text):
    try:
        exec(text, {})
    except Exception as err:
        print(f"{type(err).__name__}: {err}")


attempt("a, b = 1")
attempt("a, b = [1]")
attempt("a, b = [1, 2, 3]")
attempt("a, b = iter([1, 2, 3])")
attempt("a, b = {1: 2, 3: 4, 5: 6}")
attempt("a, b, *c = [1]")
attempt("*a, b, c = 'x'")
attempt("(a, b), c = 1, 2")
attempt("for a, b in [1]: pass")
attempt("for a, b in [(1, 2, 3)]: pass")
attempt("print(*5)")
attempt("print(**5)")
attempt("[*5]")
attempt("{**5}")
attempt("{*5}")
attempt("a = b = c, d = [1]")
attempt("dict(**{1: 2})")
attempt("f = lambda **k: k\nf(**{'a': 1}, **{'a': 2})")
attempt("f = lambda a: a\nf(1, a=2)")
