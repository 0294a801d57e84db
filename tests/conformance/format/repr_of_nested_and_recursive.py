a = [1, "two", 3.0, None, True]
a.append(a)
d = {"self": None, 1: (2,), "list": a}
d["self"] = d
s = ([],)
s[0].append(s)
print(a, d, s, [[]], [()], (1,), (), {}, set(), frozenset(), {1: {2: {}}}, [{}], sep="\n")
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("\\"), repr("\r\n\t\0\x1b"), repr("é\u200b😀"), repr(b"\x00\xffa'"))
print(repr(1e100), repr(-0.0), repr(1e-5), repr(123456789.123456789), repr(2**64), repr(1j), repr(-1 - 0j), repr(complex(0, float("inf"))))
print(repr(int), repr(len), repr(list.append), repr([].append).split(" at ")[0], repr(type(None)), repr(NotImplemented), repr(Ellipsis))
print(repr(slice(1)), repr(range(1, 2)), repr(bytearray(b"x")), repr(ValueError("a", 1)), repr(KeyError("k")), repr(OSError(2, "no")), repr(StopIteration()))


class Thing:
    def __repr__(self):
        return "Thing<\n>"


class Bad:
    def __repr__(self):
        return 5


class Inherits(Thing, list):
    pass


print([Thing()], {Thing(): Thing()}, str(Thing()), f"{Thing()}", "%s" % Thing(), Inherits(), sep="|")
for action in (lambda: repr(Bad()), lambda: str(Bad()), lambda: [Bad()].__repr__(), lambda: f"{Bad()!r}", lambda: print(Bad())):
    try:
        action()
    except TypeError as error:
        print(error)


class OnlyRepr(list):
    def __str__(self):
        return "as str"


print(OnlyRepr([1]), [OnlyRepr([1])], type("Sub", (dict,), {})(a=1), type("Sub", (set,), {})([1]), type("Sub", (str,), {})("x"), type("E", (ValueError,), {})("x").__repr__())
print({1: 1}.keys(), {1: 2}.values(), {1: 2}.items(), enumerate([]).__class__, iter([]).__class__, map(str, []).__class__)
