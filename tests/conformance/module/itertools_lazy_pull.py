import itertools as it


class Source:
    def __init__(self, name, n):
        self.name, self.n, self.at = name, n, 0

    def __iter__(self):
        print("iter", self.name)
        return self

    def __next__(self):
        if self.at == self.n:
            print("end", self.name)
            raise StopIteration
        self.at += 1
        print("pull", self.name, self.at)
        return self.at


for make in (
    lambda: it.chain(Source("a", 1), Source("b", 1)),
    lambda: zip(Source("a", 2), Source("b", 1)),
    lambda: it.zip_longest(Source("a", 2), Source("b", 1)),
    lambda: it.islice(Source("a", 5), 1, 3),
    lambda: it.islice(Source("a", 5), 0),
    lambda: it.takewhile(lambda n: n < 2, Source("a", 3)),
    lambda: it.product(Source("a", 2), Source("b", 1)),
    lambda: it.permutations(Source("a", 2)),
    lambda: it.compress(Source("a", 3), Source("s", 2)),
    lambda: map(lambda *t: t, Source("a", 1), Source("b", 2)),
    lambda: it.batched(Source("a", 3), 2),
    lambda: it.cycle(Source("a", 1)),
    lambda: it.starmap(print, zip(Source("a", 1))),
    lambda: enumerate(Source("a", 1), 5),
    lambda: it.accumulate(Source("a", 2)),
    lambda: it.pairwise(Source("a", 3)),
    lambda: zip(Source("a", 1), Source("b", 2), strict=True),
):
    print("---")
    iterator = make()
    print("made")
    try:
        print([next(iterator, "none") for _ in range(2)])
    except ValueError as e:
        print(e)
