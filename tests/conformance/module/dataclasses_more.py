from dataclasses import KW_ONLY, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace


@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False, repr=False)


print(P(1), P(1) == P(1, 0, ["t"]), P(1).tags is P(1).tags, [f.name for f in fields(P)], asdict(P(1, 2)), astuple(P(3)))
p = replace(P(1), y=9)
print(p, P.__match_args__, is_dataclass(P), is_dataclass(p), P.__doc__)


@dataclass(order=True, frozen=True)
class V:
    major: int
    minor: int = field(default=0)


print(V(1) < V(1, 2), sorted([V(2), V(1, 5), V(1)]), hash(V(1)) == hash(V(1)), {V(1): "k"}[V(1)])
try:
    V(1).major = 5
except FrozenInstanceError as e:
    print(type(e).__name__, e)


@dataclass
class Base:
    a: int
    init: InitVar[int] = 5
    b: int = field(init=False)

    def __post_init__(self, init):
        self.b = self.a * init


@dataclass
class Child(Base):
    c: str = "c"


print(Base(2), Base(2, 3).b, Child(1, c="z"))


@dataclass(kw_only=True, slots=True)
class K:
    a: int
    b: int = 1


print(K(a=1), K.__slots__)
try:
    K(1)
except TypeError as e:
    print(e)


@dataclass
class M:
    a: int
    _: KW_ONLY
    b: int = 2


print(M(1, b=3))
D = make_dataclass("D", [("x", int), ("y", int, field(default=7)), "z"], namespace={"sum": lambda self: self.x + self.y}) if False else make_dataclass("D", [("x", int), ("y", int, field(default=7))], namespace={"sum": lambda self: self.x + self.y})
print(D(1), D(1).sum())
for bad in ("x: list = []", "x: int = 1\n    y: int"):
    try:
        exec(f"@dataclass\nclass Bad:\n    {bad}")
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    P()
except TypeError as e:
    print(e)


@dataclass
class Tree:
    value: int
    children: list["Tree"] = field(default_factory=list)

    def walk(self):
        yield self.value
        for child in self.children:
            yield from child.walk()


t = Tree(1, [Tree(2, [Tree(3)]), Tree(4)])
print(list(t.walk()), asdict(t), t)
match P(1, 2):
    case P(x, y=2):
        print("matched", x)


@dataclass(eq=False, repr=False, unsafe_hash=False)
class Bare:
    x: int


print(Bare(1) == Bare(1), "Bare object" in repr(Bare(1)))


@dataclass
class Recursive:
    me: object = None


r = Recursive()
r.me = r
print(r, fields(P)[1].default, fields(P)[0].type)
