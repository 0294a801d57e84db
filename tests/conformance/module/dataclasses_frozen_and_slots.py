from dataclasses import FrozenInstanceError, dataclass, field, replace
import copy
import pickle
import weakref


@dataclass(frozen=True, slots=True)
class P:
    x: int
    y: int = 2


@dataclass(slots=True, weakref_slot=True)
class W:
    a: int = 1
    b: list = field(default_factory=list)


@dataclass(unsafe_hash=True)
class H:
    a: int
    b: list = field(default_factory=list, hash=False)


@dataclass(eq=False)
class Identity:
    a: int


p = P(1)
for act in (lambda: setattr(p, "x", 5), lambda: delattr(p, "x"), lambda: setattr(p, "new", 1), lambda: setattr(W(), "new", 1), lambda: P.__dict__["__dict__"]):
    try:
        act()
    except (FrozenInstanceError, AttributeError, KeyError, TypeError) as e:
        print(type(e).__name__, e)
print(P.__slots__, hash(p) == hash(P(1)), {p: "v"}[P(1, 2)], copy.copy(p), copy.deepcopy(p) == p, pickle.loads(pickle.dumps(p)), replace(p, y=7))
w = W()
print(weakref.ref(w)() is w, W.__slots__, hash(H(1)) == hash(H(1, [2])), H(1) == H(1, [2]), Identity(1) == Identity(1), H.__hash__ is not None)
try:
    hash(W())
except TypeError as e:
    print(e)


@dataclass(frozen=True)
class Derived(P):
    z: int = 3

    def __post_init__(self):
        object.__setattr__(self, "total", self.x + self.z)


d = Derived(1)
print(d, d.total, Derived.__match_args__)
