from dataclasses import asdict, astuple, dataclass, field, make_dataclass, is_dataclass


@dataclass
class Base:
    a: int = 1
    b: int = 2

    def hello(self):
        return "base"


@dataclass
class Mid(Base):
    b: str = "two"
    c: list = field(default_factory=list)


@dataclass(repr=False)
class Leaf(Mid):
    a: int = 10

    def __repr__(self):
        return "own repr"

    def __eq__(self, other):
        return "own eq"


print(Base(), Mid(), Leaf(), Mid.__init__.__annotations__, Leaf() == 1, Mid() == Base(), Mid.__match_args__)
print(asdict(Mid(c=[Base(5), {"k": Base(6)}, (Base(7),)])), astuple(Mid(c=[Base(5)])), asdict(Mid(), dict_factory=list))
D = make_dataclass("D", [("x", int, 0), ("y", int, 1), ("z", int, field(default=5))], bases=(Base,), namespace={"sum": lambda self: self.y + self.z})
print(D(), D().sum(), D.__mro__[1].__name__, is_dataclass(D), is_dataclass(int), D.__doc__)


@dataclass(match_args=False, init=False)
class Bare:
    q: int = 3


print(Bare(), hasattr(Bare, "__match_args__"), Bare.__doc__)
match Mid(3, "x"):
    case Mid(a, b, c=[]):
        print(a, b)
for bad in (lambda: make_dataclass("X", ["a", "a"]), lambda: make_dataclass("X", ["class"]), lambda: make_dataclass("X", [5]), lambda: asdict(Base), lambda: asdict(5)):
    try:
        bad()
    except TypeError as e:
        print(e)


@dataclass(order=True)
class V:
    n: int
    name: str = field(compare=False, default="")


print(V(1) < V(2), V(1, "a") <= V(1, "b"), sorted([V(3), V(1)]), max(V(1), V(5)))
try:
    V(1) < Base()
except TypeError as e:
    print(e)
