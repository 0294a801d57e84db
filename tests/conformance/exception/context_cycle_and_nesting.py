def deepest():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            try:
                raise KeyError(2)
            except KeyError:
                raise IndexError(3)
    finally:
        try:
            raise OSError(4)
        except OSError:
            pass


try:
    deepest()
except IndexError as err:
    chain = []
    while err:
        chain.append(repr(err))
        err = err.__context__
    print(chain)
a, b = ValueError("a"), ValueError("b")
try:
    try:
        raise a
    except ValueError:
        try:
            raise b
        except ValueError:
            raise a
except ValueError as err:
    print(err, repr(err.__context__), repr(b.__context__))
