import statistics
from decimal import Decimal
from fractions import Fraction

data = [1, 2, 2, 3, 4]
print(statistics.mean(data), statistics.fmean(data), statistics.fmean(data, [1, 1, 1, 1, 6]), statistics.median(data), statistics.median([1, 2]), statistics.median_low([1, 2]), statistics.median_high([1, 2]), statistics.median_grouped([1, 2, 2, 3]), statistics.mode("aabb"), statistics.multimode("aabbc"), statistics.multimode([]))
print(statistics.mean([Fraction(1, 2), Fraction(1, 3)]), statistics.mean([Decimal("0.1"), Decimal("0.2")]), statistics.geometric_mean([1, 4, 16]), statistics.harmonic_mean([40, 60]), statistics.harmonic_mean([40, 60], weights=[1, 3]), statistics.harmonic_mean([0, 1]))
print(statistics.variance(data), statistics.pvariance(data), statistics.stdev(data), statistics.pstdev(data), statistics.variance(data, 2), statistics.quantiles(data), statistics.quantiles(data, n=3, method="inclusive"), statistics.quantiles([1]))
print(statistics.covariance([1, 2, 3], [2, 4, 7]), statistics.correlation([1, 2, 3], [2, 4, 7]), statistics.correlation([1, 2, 3], [3, 1, 2], method="ranked"), statistics.linear_regression([1, 2, 3], [2, 4, 7]), statistics.linear_regression([1, 2], [2, 4], proportional=True))
n = statistics.NormalDist(5, 2)
print(n, n + 3, n * 2, n.cdf(5), n.pdf(5), n.inv_cdf(0.9), n.zscore(9), n.quantiles(3), n.overlap(statistics.NormalDist(6, 2)), statistics.NormalDist.from_samples(data), n == statistics.NormalDist(5, 2), n.samples(2, seed=1))
for bad in (
    lambda: statistics.mean([]), lambda: statistics.median([]), lambda: statistics.mode([]), lambda: statistics.stdev([1]), lambda: statistics.pvariance([]), lambda: statistics.geometric_mean([]), lambda: statistics.geometric_mean([-1]), lambda: statistics.harmonic_mean([-1]), lambda: statistics.quantiles([]),
    lambda: statistics.quantiles(data, n=0), lambda: statistics.quantiles(data, method="x"), lambda: statistics.correlation([1], [1]), lambda: statistics.correlation([1, 1], [1, 2]), lambda: statistics.linear_regression([1, 1], [1, 2]), lambda: statistics.mean(["a"]), lambda: statistics.NormalDist(0, -1), lambda: n.inv_cdf(1), lambda: statistics.fmean([1], [1, 2]), lambda: statistics.covariance([1, 2], [1]),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
