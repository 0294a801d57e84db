from itertools import zip_longest

print(list(zip_longest("ab", [1, 2, 3])), list(zip_longest("ab", [1], fillvalue="-")), list(zip_longest()), list(zip_longest([], [])), list(zip_longest("a")))


def short():
    print("short begins")
    yield 1
    print("short ends")


def long():
    for n in range(3):
        print("long", n)
        yield n


made = zip_longest(short(), long(), fillvalue=None)
for pair in made:
    print(pair)
print(next(made, "over"))
for f in (lambda: zip_longest(1), lambda: zip_longest("a", fill=1), lambda: zip_longest("a", 2)):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Failing:
    def __iter__(self):
        return self

    def __next__(self):
        raise RuntimeError("no next")


try:
    list(zip_longest("ab", Failing()))
except RuntimeError as e:
    print(e)
