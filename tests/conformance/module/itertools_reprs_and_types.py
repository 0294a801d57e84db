import itertools

for name in "count cycle repeat chain compress islice starmap takewhile product permutations groupby tee pairwise batched".split():
    kind = getattr(itertools, name)
    print(name, type(kind).__name__, getattr(kind, "__module__", None), kind.__name__)
print(str(itertools.chain())[:24], iter(itertools.count()) is not None, hasattr(itertools.count(), "__next__"))
c = itertools.chain("a")
print(iter(c) is c, c.__class__, isinstance(c, itertools.chain))


class Own(itertools.islice):
    pass


print(list(Own("abc", 2)), Own.__mro__[1].__name__)
for name in "count", "zip_longest", "starmap":
    try:
        getattr(itertools, name)("a", "b", "c", "d", nosuch=1)
    except TypeError as e:
        print(type(e).__name__)
