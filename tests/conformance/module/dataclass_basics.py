from dataclasses import FrozenInstanceError, asdict, dataclass, field, replace

@dataclass(order=True)
class A:
    x: int
    y: list = field(default_factory=list, compare=False)

@dataclass(frozen=True)
class B:
    n: int = 0

print(A(1), A(1, [2]) == A(1), A(1) < A(2), asdict(A(1, [3])), replace(A(1), x=9), hash(B(1)) == hash(B(1)))
for call in (lambda: A(), lambda: A(1, 2, 3), lambda: hash(A(1)), lambda: A(1) < 5, lambda: setattr(B(), "n", 1)):
    try:
        print(call())
    except (TypeError, FrozenInstanceError) as e:
        print(type(e).__name__, e)
try:
    @dataclass
    class C:
        z: list = []
except ValueError as e:
    print(e)
