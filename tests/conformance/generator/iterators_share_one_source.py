source = iter(range(20))
pairs = list(zip(source, source))[:3]
print(pairs, next(source, "exhausted"))


def numbers():
    n = 0
    while True:
        yield n
        n += 1


shared = numbers()
evens_seen = (n for n in shared if n % 2 == 0)
thirds_seen = (n for n in shared if n % 3 == 0)
print(next(evens_seen), next(thirds_seen), next(evens_seen), next(thirds_seen), next(shared))
chunk = iter("abcdefgh")
print([*zip(chunk, chunk, chunk)], list(chunk))
it = iter([1, 2, 3, 4, 5, 6])
print(3 in it, list(it))
it = iter([1, 2, 3])
print(9 in it, list(it))
it = iter("skip the first word")
print("".join(ch for ch in it if ch != "z" or print()) and list(it))
it = iter([5, 1, 4, 2])
a, b = next(it), next(it)
print(a, b, *it)
it = iter(range(10))
for n in it:
    if n % 3 == 0:
        print(n, "skips", next(it, None), end="; ")
print()
it = iter([3, 1, 2])
print(max(it), list(it), sorted(it))
a = iter([1, 2, 3])
print(iter(a) is a, list(map(lambda x, y: (x, y), a, a)))
lines = iter(["key: a", "value 1", "key: b", "value 2"])
print({line[5:]: next(lines) for line in lines})
