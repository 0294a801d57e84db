def level(name, inner=None):
    try:
        print("enter", name)
        if inner is not None:
            yield from inner
        yield name
    except GeneratorExit:
        print("exit asked of", name)
        raise
    finally:
        print("finally", name)


g = level("outer", level("middle", level("inner")))
print(next(g))
g.close()
print("---")
g = level("outer", level("inner"))
print(next(g), next(g))
g.close()
print("---")


class Source:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        return self.n

    def close(self):
        print("source closed")


g = level("outer", Source())
print(next(g), next(g))
g.close()
print("---")


class BadClose(Source):
    def close(self):
        raise OSError("cannot close")


g = level("outer", BadClose())
next(g)
try:
    g.close()
except OSError as error:
    print(error, repr(error.__context__))
print("---")


class CloseAttribute(Source):
    @property
    def close(self):
        print("close looked up")
        raise AttributeError("hidden")


g = level("outer", CloseAttribute())
next(g)
g.close()
