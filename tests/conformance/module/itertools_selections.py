from itertools import combinations, combinations_with_replacement, permutations

print(list(permutations("abc", 2)), list(permutations([1, 2])), list(permutations("abc", 0)), list(permutations("a", 2)))
print(list(combinations("abcd", 2)), list(combinations("ab", 3)), list(combinations("ab", 0)))
print(list(combinations_with_replacement("abc", 2)), list(combinations_with_replacement("", 1)), list(combinations_with_replacement("", 0)))
print([len(list(f(range(5), 3))) for f in (permutations, combinations, combinations_with_replacement)])
print(list(permutations("aa")), [a + b for a, b in combinations("xyz", 2)])
for f in (
    lambda: permutations("ab", -1), lambda: combinations("ab", -1), lambda: combinations("ab"), lambda: permutations("ab", "c"), lambda: combinations(1, 2),
    lambda: combinations("ab", r=1.0), lambda: permutations(r=1),
):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(list(combinations(iterable="ab", r=1)), list(permutations(iterable="ab", r=None)))
