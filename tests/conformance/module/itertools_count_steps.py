from decimal import Decimal
from fractions import Fraction
from itertools import count, islice, repeat, cycle

for made in count(), count(5), count(1, 2), count(0, -3), count(1.5, 0.5), count(Fraction(1, 2), Fraction(1, 3)), count(Decimal("1.1"), Decimal(".2")), count(2**63 - 2), count(step=4), count(1j):
    print(made, list(islice(made, 4)), made)
print(repeat("a", 3), list(repeat("a", 3)), list(repeat(1, 0)), list(repeat(1, -5)), repeat(None), len([*zip(repeat(1), "abc")]))
print(repeat("x", times=2).__length_hint__(), list(map(pow, range(4), repeat(2))))
r = repeat("a", 2)
next(r)
print(r, next(r), r, next(r, "end"))
c = cycle(iter("ab"))
print([next(c) for _ in range(5)], list(cycle("")))
for f in (lambda: count("a"), lambda: count(1, "b"), lambda: repeat(), lambda: repeat(1, "a"), lambda: repeat(1).__length_hint__(), lambda: cycle(1), lambda: cycle()):
    try:
        print(f())
    except TypeError as e:
        print(e)
