def letters():
    yield "a"
    yield "b"


it = letters()
print(next(it))
print(next(it))
try:
    next(it)
except StopIteration:
    print("exhausted")

print(next(letters(), None))
print(next(iter([]), "empty"))
