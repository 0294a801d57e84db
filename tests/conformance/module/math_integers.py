import math

print(math.gcd(), math.gcd(12, -18), math.gcd(0, 0), math.gcd(12, 18, 27), math.lcm(), math.lcm(4, 6), math.lcm(0, 5), math.lcm(-4, 6, 10))
print(math.factorial(0), math.factorial(25), math.comb(5, 2), math.comb(5, 9), math.comb(50, 25), math.perm(5), math.perm(5, 2), math.perm(5, 9), math.isqrt(10**30), math.isqrt(0))
print(math.prod([1, 2, 3]), math.prod([], start=7), math.prod(["a"], start=2), math.sumprod([1, 2], [3, 4]), math.sumprod([], []), math.sumprod([0.1] * 3, [1.0] * 3))


class Index:
    def __index__(self):
        return 6


print(math.gcd(Index(), 4), math.factorial(Index()), math.comb(Index(), 2), math.isqrt(Index()))
for bad in (
    lambda: math.gcd(1.5), lambda: math.factorial(-1), lambda: math.factorial(2.0), lambda: math.comb(-1, 2), lambda: math.comb(5, -1), lambda: math.comb(5, 2.0), lambda: math.perm(-1),
    lambda: math.isqrt(-1), lambda: math.isqrt("a"), lambda: math.lcm("a"), lambda: math.prod(5), lambda: math.sumprod([1], [1, 2]), lambda: math.sumprod(["a"], [1.5]), lambda: math.gcd(a=1), lambda: math.comb(5),
):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
