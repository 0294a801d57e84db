def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as err:
        print(type(err).__name__, err)


for x in (-5, 5.5, -2.5, 3 - 4j, True, -0.0):
    attempt(abs, x)
attempt(abs, "a")
attempt(abs)
attempt(abs, 1, 2)
attempt(divmod, 7, -2)
attempt(divmod, 1.5, 0.5)
attempt(divmod, 1, "a")
attempt(divmod, 1)
attempt(pow, 2, 3)
attempt(pow, 2, 3, 5)
attempt(pow, base=2, exp=5, mod=7)
attempt(pow, 2, "a")
attempt(pow, 2, 3, 0)
attempt(pow, 2, 1.5, 3)
attempt(round, 2.5)
attempt(round, 2.567, 2)
attempt(round, 1e20)
attempt(round, 5, ndigits=-1)
attempt(round, "a")
attempt(round, 1.5, "a")
attempt(round)
