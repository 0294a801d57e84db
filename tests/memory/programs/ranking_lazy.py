"""The first and the last need no sorting."""


def words(n):
    for i in range(n):
        yield chr(97 + i * 7 % 26) + str(i * 7_919 % 50_021)


def rank(word):
    return len(word), word


first = min(words(20_000), key=rank)
last = max(words(20_000), key=rank)
print(first, last)
