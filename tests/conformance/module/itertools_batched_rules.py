from itertools import batched

print(list(batched("abcdefg", 3)), list(batched([], 2)), list(batched("ab", 2, strict=True)))
made = batched(iter("abcde"), 2)
print(next(made), list(made), next(made, None))
strict = batched("abc", 2, strict=True)
print(next(strict))
for f in (lambda: next(strict), lambda: batched("a", 0), lambda: batched("a", -1), lambda: batched("a"), lambda: batched(1, 2), lambda: batched("a", "b"), lambda: batched("a", 1.0)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


def numbers():
    for n in range(5):
        print("take", n)
        yield n


b = batched(numbers(), 2)
print(next(b))
print(next(b))
