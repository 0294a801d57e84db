evens = (n for n in range(6) if n % 2 == 0)
print(max(evens))
print(list(evens))
print(sum(evens), any(evens), all(evens), next(evens, None))


def words():
    yield from "one two three".split()


w = words()
print(" ".join(w), "|", " ".join(w))
print(len(list(words())), len(list(words())))
try:
    max(w)
except ValueError as error:
    print(error)
