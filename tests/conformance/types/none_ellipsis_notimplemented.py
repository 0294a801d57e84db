print(None, ..., NotImplemented, type(None).__name__, type(...).__name__, type(NotImplemented).__name__, Ellipsis is ..., bool(None), bool(...))
print(None == 0, None is None, repr(None), type(None)() is None, type(...)() is ..., hash(None) == hash(None))
for f in (lambda: None + 1, lambda: None(), lambda: None[0], lambda: None.x, lambda: None < None, lambda: len(None), lambda: iter(None), lambda: ... + 1, lambda: type(None)(5)):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
try:
    None.x = 5
except AttributeError as err:
    print(err)
try:
    class N(type(None)):
        pass
except TypeError as err:
    print(err)
try:
    bool(NotImplemented)
except TypeError as err:
    print(err)


def f():
    pass


def g():
    ...


print(f(), g(), (lambda: None)(), [None] * 2, {None: None}, None.__class__.__name__)
