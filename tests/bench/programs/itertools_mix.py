# The library's own iterators, and builtins that consume.
import itertools

odd = itertools.filterfalse(lambda n: n % 2 == 0, itertools.count())
runs = itertools.groupby(itertools.islice(odd, 600_000), key=lambda n: n // 64)
sizes = (sum(1 for _ in group) for _, group in runs)
pairs = zip(itertools.accumulate(sizes), itertools.cycle("abc"))
kept = [total for total, letter in pairs if letter != "b"]
chained = itertools.chain.from_iterable([n, n + 1] for n in range(600_000))
print("itertools_mix", len(kept), kept[-1], max(map(lambda n: n ^ 5, chained)))
