class P:
    def __init__(self):
        self._x = 1

    def getx(self):
        "doc of x"
        return self._x

    def setx(self, v):
        self._x = v

    def delx(self):
        print("deleted")
        self._x = None

    x = property(getx, setx, delx)
    ro = property(lambda self: "read only")
    wo = property(None, setx)

    @property
    def y(self):
        "y doc"
        return self._x * 2

    @y.setter
    def y(self, v):
        self._x = v / 2


p = P()
p.x = 5
print(p.x, p.y, P.x.__doc__, P.y.__doc__, P.x.fget is P.getx, P.ro.fset)
p.y = 8
print(p.x)
del p.x
for f in (lambda: setattr(p, "ro", 1), lambda: delattr(p, "ro"), lambda: p.wo, lambda: delattr(p, "y"), lambda: P.x.__get__(p), lambda: P.x.__set__(p, 9), lambda: property(1, 2, 3, 4, 5)):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
print(p.x, type(P.x).__name__, P().__dict__, P.y.__name__, isinstance(P.__dict__["x"], property), property().__get__(None, P) is not None)
