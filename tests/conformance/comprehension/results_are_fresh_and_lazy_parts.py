base = [1, 2, 3]
copy = [n for n in base]
copy.append(4)
print(base, copy, [row[:] for row in [[1], [2]]], [[0] * 2 for _ in range(2)])
grid = [[r * c for c in range(3)] for r in range(3)]
print(grid, [list(column) for column in zip(*grid)], [row[i] for i, row in enumerate(grid)], sum(v for row in grid for v in row))
words = "the quick brown fox jumps over the lazy dog the end".split()
print({w: words.count(w) for w in dict.fromkeys(words) if words.count(w) > 1}, {len(w) for w in words} == {3, 4, 5}, {len(w): [v for v in words if len(v) == len(w)] for w in sorted(words, key=len)}[4])
print({v: k for k, v in {"a": 1, "b": 2, "c": 1}.items()}, dict(sorted({"b": 1, "a": 2}.items())), [(k, v) for k, v in zip("ab", [1, 2])], {**{c: ord(c) for c in "ab"}, "z": 0})
print([x for x in range(20) if x % 2 if x % 3], [x if x % 2 else -x for x in range(5)], [(x, y) for x in range(3) if x for y in range(x) if y], ["FizzBuzz"[n * n % 3 * 4 : 8 - -(n**4) % 5] or n for n in range(1, 16)])
print([f(3) for f in (lambda n: n + 1, str, float, [10, 20, 30, 40].__getitem__)], [*map(lambda p: p[0] * p[1], [(1, 2), (3, 4)])], [a + b for a, b in zip("ab", "cd")], [i for i, c in enumerate("banana") if c == "a"])
primes = [n for n in range(2, 40) if all(n % p for p in range(2, int(n**0.5) + 1))]
print(primes, [p for p, q in zip(primes, primes[1:]) if q - p == 2], next(n for n in range(50, 100) if all(n % p for p in primes)), [*{n % 7 for n in primes}] == [*range(7)])
nested = {"a": {"x": 1}, "b": {"x": 2, "y": 3}}
print([(o, i, v) for o, inner in nested.items() for i, v in inner.items()], {i for inner in nested.values() for i in inner} == {"x", "y"}, {o: {i: v * 2 for i, v in inner.items()} for o, inner in nested.items()})
print([j for i in [[1, 2], [3]] for j in i], sum([[1], [2]], []), [y for x in ["ab", "c"] for y in x], ["".join(c for c in w if c not in "aeiou") for w in ("hello", "world")], [bin(n)[2:].zfill(3) for n in range(4)])
print([print("evaluated", n) for n in range(2)], [n for n in (print("source once") or range(2))], any(print("any", n) or n for n in range(3)), [(yes, no) for yes, no in [(True, False)] if yes and not no])
