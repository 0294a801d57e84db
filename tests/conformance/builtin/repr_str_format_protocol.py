class Both:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"

    def __format__(self, spec):
        return f"format({spec})"


class OnlyRepr:
    def __repr__(self):
        return "only repr"


b, o = Both(), OnlyRepr()
print(b, [b], f"{b}", f"{b:>5}", f"{b!r:>6}", f"{b!s:^7}|", "%s %r" % (b, b), str(b), repr(b), format(b), format(b, "x"), ascii(b))
print(o, f"{o}", f"{o!r}", "{}".format(o), str(o))


class BadRepr:
    def __repr__(self):
        return 5


class BadFormat:
    def __format__(self, spec):
        return 1


for f in (lambda: repr(BadRepr()), lambda: f"{BadFormat()}", lambda: format(object(), "x"), lambda: f"{[]:>5}", lambda: f"{None:d}", lambda: format(5, 5), lambda: format("a", "d"), lambda: "{:q}".format(1)):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
print(repr(print), repr(len), repr(int), repr(type), repr([].append).split(" at ")[0], repr(Both)[8:-2])
print(str(type(b)).endswith(".Both'>"), repr("a\n"), ascii("é"), repr(b"x"))
