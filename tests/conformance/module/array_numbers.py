from array import array


def primes(n):
    sieve = array("B", [1]) * (n + 1)
    for i in range(2, n + 1):
        if sieve[i]:
            yield i
            for j in range(i * i, n + 1, i):
                sieve[j] = 0


print(list(primes(60)))
a = array("d", (x / 4 for x in range(6)))
it = iter(a)
print(next(it), next(it), list(it), list(map(int, a)), [x for x in reversed(a)], list(zip(a, a[1:])))
print(min(a), max(a), sum(a), a.index(0.5), any(a), *a[:2])
x, y, *rest = a
print(x, y, rest)
match list(a[:2]):
    case [first, second]:
        print(first, second)
a[:] = array("d", [9.0])
print(a, a.tolist() == [9.0], bool(array("i")), bool(a))
