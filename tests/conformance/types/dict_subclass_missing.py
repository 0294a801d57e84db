class Default(dict):
    def __missing__(self, key):
        value = self[key] = key * 2
        return value


d = Default(a=1)
print(d["a"], d["b"], d, d.get("zz"), "zz" in d)


class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.upper())

    def __contains__(self, key):
        return super().__contains__(key.upper())


u = Upper(a=1)
u["b"] = 2
u.update(c=3)
print(u, u["B"], "b" in u, u.get("b"), dict(u))
print(type(u.copy()).__name__, type(u | {}).__name__, type(Default.fromkeys("x")).__name__, isinstance(u, dict))
print("{a} {b}".format_map(Default(a="x")), "%(k)s" % Default(k="v"))


class Attr(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__


o = Attr(x=1)
o.y = 2
print(o, o.x, o.y)
