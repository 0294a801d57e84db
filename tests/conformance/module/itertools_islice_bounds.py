from itertools import count, islice

print(list(islice("abcdef", 2)), list(islice("abcdef", 2, None)), list(islice("abcdef", 1, 5, 2)), list(islice("abc", 5, 9)), list(islice("abc", None)))
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(islice(it, 1, 3)), next(it))
it = iter(range(10))
print(list(islice(it, 0)), list(islice(it, 1, 6, 3)), next(it))
s = islice(count(), 2, 4)
print(next(s), next(s), next(s, "end"), next(s, "end"))
for bad in (-1,), ("a",), (1, -1), (1, 2, 0), (1, 2, -1), (1.5,), (1, 2, 3, 4), ():
    try:
        print(islice("abc", *bad))
    except (ValueError, TypeError) as e:
        print(bad, type(e).__name__, e)


class Index:
    def __index__(self):
        return 2


print(list(islice("abcd", Index())), list(islice("abcd", Index(), None, Index())))
