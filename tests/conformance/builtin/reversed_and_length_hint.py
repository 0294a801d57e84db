print(list(reversed("abc")), list(reversed([1, 2])), list(reversed((1, 2))), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})), list(reversed(b"ab")))


class R:
    def __reversed__(self):
        return iter("custom")


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 2


class NoRev(list):
    __reversed__ = None


print(list(reversed(R())), list(reversed(Seq())))
for bad in ({1, 2}, 5, (n for n in []), iter([]), NoRev(), object()):
    try:
        reversed(bad)
    except TypeError as err:
        print(str(err))
from operator import length_hint

print(length_hint([1, 2]), length_hint(iter([1, 2])), length_hint(n for n in [1]), length_hint(5, 7))


class Hint:
    def __length_hint__(self):
        return 4


class BadHint:
    def __length_hint__(self):
        return "x"


print(length_hint(Hint()))
try:
    length_hint(BadHint())
except TypeError as err:
    print(err)
print(length_hint(reversed([1, 2, 3])))
