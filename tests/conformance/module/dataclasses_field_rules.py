from dataclasses import MISSING, KW_ONLY, InitVar, dataclass, field, fields


@dataclass
class A:
    a: int
    b: list = field(default_factory=list, repr=False)
    c: InitVar[int] = 3
    d: int = field(init=False, default=9)
    e: int = field(default=5, compare=False, hash=True, metadata={"k": "v"}, kw_only=True)
    _: KW_ONLY
    f: str = "f"

    def __post_init__(self, c):
        self.b.append(c)


a = A(1, [2], 4, e=6, f="g")
print(a, a.b, [f.name for f in fields(A)], a == A(1, [2, 4], 99, e=0, f="g"))
for f in fields(A):
    print(f.name, f.type, f.default is MISSING, f.default_factory is MISSING, f.init, f.repr, f.hash, f.compare, dict(f.metadata), f.kw_only)
for source in (
    "@dataclass\nclass X:\n  a: int = 1\n  b: int", "@dataclass\nclass X:\n  a: list = []", "@dataclass\nclass X:\n  a: int = field(default=1, default_factory=int)",
    "@dataclass\nclass X:\n  a = field()", "@dataclass(order=True, eq=False)\nclass X:\n  a: int", "@dataclass(order=True)\nclass X:\n  a: int\n  def __lt__(self, o): pass",
    "@dataclass(frozen=True)\nclass X(A):\n  z: int = 1", "@dataclass\nclass X:\n  a: InitVar[int] = field(default_factory=int)", "@dataclass\nclass X:\n  _: KW_ONLY\n  __: KW_ONLY", "@dataclass(slots=True)\nclass X:\n  __slots__ = ('a',)\n  a: int",
):
    try:
        exec(source)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for bad in (lambda: A(), lambda: A(1, 2, 3, 4, 5), lambda: A(1, nosuch=1), lambda: fields(5), lambda: fields(int)):
    try:
        bad()
    except TypeError as e:
        print(e)
