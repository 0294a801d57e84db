from statistics import NormalDist, StatisticsError, kde

n = NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, n.median, n.mode)
print(round(n.pdf(110), 12), round(n.cdf(120), 12), round(n.inv_cdf(0.95), 10), n.zscore(130))
print([round(q, 9) for q in n.quantiles(5)])
print(NormalDist.from_samples([2.5, 3.1, 2.1, 2.4, 2.7, 3.5]))
print(round(NormalDist(2.4, 1.6).overlap(NormalDist(3.2, 2.0)), 12), NormalDist(0, 1).overlap(NormalDist(0, 1)))
print(n + 10, n * 2, -n, n / 3, n - 5, 5 - n, n + NormalDist(5, 20), 2 * n, +n, n == NormalDist(100, 15), hash(n) == hash(NormalDist(100, 15)))
print([round(v, 9) for v in NormalDist(10, 2).samples(4, seed=5)])
for p in (0.001, 0.5, 0.999, 1e-10):
    print(round(NormalDist().inv_cdf(p), 9))
for test in (lambda: NormalDist(0, -1), lambda: n.inv_cdf(0), lambda: NormalDist(1, 0).pdf(1), lambda: NormalDist(1, 0).cdf(1), lambda: n.overlap(5)):
    try:
        print(test())
    except (StatisticsError, TypeError) as e:
        print(type(e).__name__, e)
data = [-2.1, -1.3, -0.4, 1.9, 5.1, 6.2]
for kernel in ("normal", "triangular", "parabolic", "cosine", "logistic", "quartic"):
    f = kde(data, h=1.5, kernel=kernel)
    F = kde(data, h=1.5, kernel=kernel, cumulative=True)
    print(kernel, [round(f(x), 9) for x in (-3, 0, 2)], [round(F(x), 9) for x in (-3, 0, 2)], f.__doc__)
for bad in (([], 1), ([1], 0), ([1], 1, "x"), (["a"], 1)):
    try:
        kde(*bad)
    except (StatisticsError, TypeError) as e:
        print(type(e).__name__, e)
