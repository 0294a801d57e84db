class Meta(type):
    def __len__(cls):
        return 100

    def __contains__(cls, item):
        return item == "in meta"

    def __iter__(cls):
        return iter(cls.items)

    def __call__(cls, *args):
        return ("made", cls.__name__, args)

    def __getitem__(cls, key):
        return cls.items[key]

    def __add__(cls, other):
        return f"{cls.__name__}+{other}"

    def __eq__(cls, other):
        return other == "equal"

    __hash__ = type.__hash__

    def __bool__(cls):
        return False

    def __repr__(cls):
        return f"<meta {cls.__name__}>"

    def __getattr__(cls, name):
        return f"class attribute {name}"

    def __dir__(cls):
        return ["from_meta"]

    def __format__(cls, spec):
        return f"formatted:{spec}"

    def __enter__(cls):
        return "entered"

    def __exit__(cls, *args):
        return True


class Thing(metaclass=Meta):
    items = ["a", "b"]

    def __len__(self):
        return 1

    def __repr__(self):
        return "instance"

    def __getattr__(self, name):
        return f"instance attribute {name}"


print(len(Thing), "in meta" in Thing, list(Thing), Thing(1), Thing[1], Thing + 1, Thing == "equal", bool(Thing), repr(Thing), Thing.anything, dir(Thing), f"{Thing:x}")
with Thing as value:
    print(value)
    raise ValueError("suppressed by the metaclass")
t = type.__call__(Thing)
print(len(t), t, t.other, Thing.__len__(t), type(Thing).__len__(Thing), [*Thing], max(Thing))
for action in (lambda: t["a"], lambda: t + 1, lambda: list(t), lambda: t(), lambda: "in meta" in t, lambda: Thing - 1, lambda: Thing < Thing):
    try:
        print(action())
    except TypeError as error:
        print(error)
t.__add__ = lambda other: "instance dunder"
try:
    t + 1
except TypeError as error:
    print(error, "|", t.__add__(1))
type(t).__add__ = lambda self, other: "now in the class"
print(t + 1, Thing.__name__, Thing.__class__ is Meta, hash(Thing) == hash(Thing), {Thing: 1}[Thing])
a, b = Thing
print(a, b, "x" if Thing else "falsy class", not Thing)
