class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        if isinstance(other, Money):
            return Money(self.cents + other.cents)
        return NotImplemented

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __repr__(self):
        return f"{self.cents}c"


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("asked", self.value, end=" ")
        return self.value


print(sum([Money(1), Money(2)]), sum([Money(1)], Money(5)), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([1, 2.5, True, 1j]), sum([]), sum([], "start"), sum([0.1] * 10), sum([1e100, 1.0, -1e100]))
print(any([Truth(False), Truth(True), Truth(True)]), all([Truth(True), Truth(False), Truth(True)]), any([]), all([]), any("a"), all([[]]), any({0: 1}), all({}))
print(sum(n for n in range(5)), sum(range(101)), sum({1: 2, 3: 4}), sum(x * y for x, y in zip([1, 2], [3, 4])), sum([True] * 3), type(sum([True])).__name__, sum([2**70, 1, -(2**70)]), sum([1, 2], start=10), sum([float("inf"), 1]))
for action in (
    lambda: sum("abc"),
    lambda: sum(["a"], ""),
    lambda: sum([b"a"], b""),
    lambda: sum([b"a"], bytearray()),
    lambda: sum(["a"]),
    lambda: sum([1, None]),
    lambda: sum([[1]]),
    lambda: sum(5),
    lambda: sum(),
    lambda: sum([1], 2, 3),
    lambda: sum([Money(1)], 5),
    lambda: any(5),
    lambda: all(),
    lambda: any([1], [2]),
    lambda: abs("a"),
    lambda: abs(-True) + abs(-2.5) + abs(3 + 4j),
    lambda: divmod(7, -2) + divmod(-7.5, 2),
    lambda: pow(2, 3, 5) + pow(2, -1) + pow(base=2, exp=3),
    lambda: pow(2, 3, mod=5),
    lambda: round(2.5) + round(3.5) + round(-2.5) + round(1250, -2) + round(1350, -2) + round(5, 10),
    lambda: round(2.675, 2),
    lambda: round("a"),
    lambda: round(1.5, "a"),
    lambda: round(number=1.55, ndigits=1),
    lambda: round(Money(1)),
    lambda: hex(255) + oct(-8) + bin(5) + hex(True),
    lambda: hex(1.5),
    lambda: bin("1"),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
