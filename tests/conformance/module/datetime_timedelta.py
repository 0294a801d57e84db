from datetime import timedelta as td

for d in (td(), td(1), td(-1), td(hours=-5), td(weeks=1, days=2, hours=3, minutes=4, seconds=5, milliseconds=6, microseconds=7), td(0.5), td(seconds=1.5e-6), td(seconds=-0.1), td(days=1, seconds=-1), td(minutes=1 / 3), td(microseconds=0.5), td(microseconds=1.5)):
    print(repr(d), "|", d, "|", d.total_seconds(), d.days, d.seconds, d.microseconds, bool(d))
a, b = td(hours=1, minutes=30), td(minutes=25)
print(a + b, a - b, a * 2, 3 * b, a / b, a // b, a % b, divmod(a, b), a / 4, a // 7, a / 2.5, a * 0.1, -a, +a, abs(-a))
print(a > b, a == td(minutes=90), a != b, sorted([a, b, td()]), max(a, b), hash(a) == hash(td(minutes=90)), {a: 1}[td(minutes=90)])
print(sum([a, b], td()), td.min, td.max, td.resolution)
for test in (lambda: td("1"), lambda: td(10**10), lambda: a / 0, lambda: td(days=None), lambda: td.max + td.resolution, lambda: a // td(), lambda: td(float("nan"))):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)
import copy

print(copy.copy(a) == a, copy.deepcopy([a])[0] == a)


class Mine(td):
    pass


print(repr(Mine(hours=1)), repr(Mine(1) + td(1)))
