class BadClose:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def close(self):
        raise OSError("close failed")


def over(it):
    try:
        yield from it
    except OSError as err:
        print("in outer:", err, "/", repr(err.__context__))
        raise


g = over(BadClose())
next(g)
try:
    g.close()
except OSError as err:
    print("out:", err)


class CloseAttributeError:
    def __iter__(self):
        return iter([1, 2])

    @property
    def close(self):
        raise RuntimeError("never asked: the iterator is another object")


g = over(CloseAttributeError())
print(next(g), g.close())
