def original():
    yield 1


g = original()
print(g.__name__, g.__qualname__)
g.__name__ = "renamed"
g.__qualname__ = "Some.renamed"
print(g.__name__, g.__qualname__, original.__name__)
for name in ("__name__", "__qualname__"):
    try:
        setattr(g, name, 3)
    except TypeError as err:
        print(err)
original.__name__ = "later"
print(original().__name__, g.__name__)
e = (n for n in ())
print(e.__name__, e.__qualname__)


class Box:
    def items(self):
        yield 1


print(Box().items().__qualname__)
try:
    g.attribute = 1
except AttributeError as err:
    print(err)
