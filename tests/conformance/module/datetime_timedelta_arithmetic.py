from datetime import timedelta

a, b = timedelta(days=1, hours=2), timedelta(minutes=-90)
print(a + b, a - b, -a, +b, abs(b), a * 2, 1.5 * a, a / 2, a // 3, a / b, a // b, a % b, divmod(a, b), a > b, a == timedelta(hours=26), bool(timedelta()), hash(a) == hash(timedelta(hours=26)))
print(repr(b), str(b), b.days, b.seconds, b.microseconds, b.total_seconds(), timedelta(weeks=1, milliseconds=1.5, microseconds=2), timedelta(0.5), timedelta(days=-1, microseconds=1), timedelta.max, timedelta.min, timedelta.resolution, repr(timedelta()))
print(sum([a, b], timedelta()), max(a, b), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(seconds=1) / 3, timedelta(1) // timedelta(hours=5), 5 * timedelta(1, 1, 1))
for bad in (
    lambda: timedelta(days=10**10), lambda: a * "x", lambda: a / 0, lambda: a // timedelta(), lambda: a < 5, lambda: a + 5, lambda: timedelta("a"), lambda: timedelta(days=None), lambda: a / "x", lambda: a % 5, lambda: divmod(a, 5), lambda: timedelta.max + timedelta(1), lambda: timedelta(float("nan")), lambda: 5 / a,
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
