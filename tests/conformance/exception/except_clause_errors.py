def attempt(kinds):
    try:
        try:
            raise ValueError("v")
        except kinds:
            print("caught")
    except TypeError as err:
        print(err, "/", repr(err.__context__))
    except ValueError:
        print("not caught")


attempt(ValueError)
attempt(())
attempt((KeyError, ValueError))
attempt("ValueError")
attempt((KeyError, 5))
attempt(int)
attempt(((KeyError, ValueError), OSError))
for what in (5, "text", int, None, object()):
    try:
        raise what
    except TypeError as err:
        print(err)
