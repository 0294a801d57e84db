from itertools import accumulate, batched, chain, compress, dropwhile, filterfalse, groupby, pairwise, starmap, tee, zip_longest
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2, 3], lambda a, b: a * b, initial=10)), list(batched("abcde", 2)))
print(list(chain("ab", [1])), list(chain.from_iterable(["x", "yz"])), list(compress("abc", [1, 0, 1])), list(dropwhile(lambda n: n < 3, [1, 3, 2])))
print(list(filterfalse(None, [0, 1])), [(k, list(g)) for k, g in groupby("aabba")], list(pairwise("abc")), list(starmap(pow, [(2, 3), (3, 2)])))
a, b = tee(iter("xyz"))
print(next(a), list(b), list(a), list(zip_longest("ab", "c", fillvalue="-")))
for call in (lambda: batched("a", 0), lambda: list(batched("abc", 2, strict=True)), lambda: chain(5).__next__(), lambda: tee([], -1), lambda: zip_longest("a", fill=1), lambda: list(starmap(pow, [1]))):
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
