class T:
    def __init__(self):
        self._c = 0
    @property
    def c(self):
        "The degrees."
        return self._c
    @c.setter
    def c(self, v):
        if v < -273:
            raise ValueError(f"too cold: {v}")
        self._c = v
    @c.deleter
    def c(self):
        self._c = None
    @property
    def fixed(self):
        return 1

t = T()
t.c = 20
t.c += 1
print(t.c, T.c.__doc__)
for call in (lambda: setattr(t, "c", -300), lambda: setattr(t, "fixed", 2), lambda: delattr(t, "fixed")):
    try:
        call()
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
del t.c
print(t.c, vars(t))
