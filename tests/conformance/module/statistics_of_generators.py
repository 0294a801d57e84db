import statistics
from itertools import accumulate, count, islice

readings = lambda: (n * n % 11 for n in range(12))
print(statistics.mean(readings()), statistics.fmean(readings()), statistics.median(readings()), statistics.mode(readings()), statistics.multimode(readings()), round(statistics.stdev(readings()), 6), statistics.quantiles(readings(), n=4))


def running():
    mean = total = n = 0
    while True:
        value = yield mean
        n += 1
        total += value
        mean = total / n


r = running()
next(r)
print([r.send(v) for v in readings()][-1] == statistics.fmean(readings()))
try:
    statistics.mean(x for x in ())
except statistics.StatisticsError as e:
    print(e)
density = statistics.kde([1, 2, 4], h=1)
print(round(density(2), 6), round(statistics.kde([1, 2, 4], h=1, kernel="triangular", cumulative=True)(3), 6))
print(statistics.correlation([n for n in range(5)], [n * n for n in range(5)]).__round__(6), statistics.fmean(islice(count(), 5)), list(accumulate(readings(), max))[-1])
for bad in (lambda: statistics.kde([], 1), lambda: statistics.kde([1], 0), lambda: statistics.kde([1], 1, kernel="x"), lambda: statistics.quantiles(iter([]))):
    try:
        print(bad())
    except statistics.StatisticsError as e:
        print(e)
