print(list(enumerate("abc")), list(enumerate("ab", 5)), list(enumerate([], start=1)), list(enumerate("x", -1)))
print(list(reversed([1, 2])), list(reversed("ab")), list(reversed((1,))), list(reversed({"k": 1})), list(reversed(range(3))))

class Seq:
    def __len__(self):
        return 3
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * i

print(list(reversed(Seq())), list(Seq()), list(enumerate(Seq())), 4 in Seq())

class Rev:
    def __reversed__(self):
        return "custom"

print(reversed(Rev()))
for call in (lambda: reversed({1}), lambda: reversed(5), lambda: reversed(iter([])), lambda: enumerate(5), lambda: enumerate(),
             lambda: enumerate("a", "b"), lambda: next(reversed([])), lambda: enumerate("a", 1.5)):
    try:
        print(call())
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)
e = enumerate("ab")
print(next(e), list(e), type(e).__name__)
