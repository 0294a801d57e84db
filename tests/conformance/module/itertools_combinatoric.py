from itertools import combinations, combinations_with_replacement, count, cycle, islice, permutations, product, repeat
print(list(combinations("abc", 2)), list(combinations_with_replacement("ab", 2)), list(permutations([1, 2, 3], 2)), list(product("ab", [0, 1])))
print(list(product([0, 1], repeat=2)), list(repeat("x", 2)), list(islice(cycle("ab"), 5)), list(islice(count(5, -2), 3)), list(islice(count(0.5), 2)))
print(list(combinations("ab", 3)), list(permutations([])), list(product()), repeat(1, 3), count(2))
for call in (lambda: combinations("a", -1), lambda: permutations("a", "b"), lambda: count("a"), lambda: cycle(5), lambda: product(5), lambda: repeat()):
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
