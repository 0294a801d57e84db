# Iterators are made again from what __reduce__ tells, and moved by __setstate__.
import builtins
import copy


class Sequence:
    def __getitem__(self, at):
        return (1, 2, 3)[at]


def shown(value):
    if hasattr(type(value), "__next__"):
        return type(value).__name__, [shown(part) for part in value.__reduce__()]
    return tuple(map(shown, value)) if type(value) is tuple else value


MAKERS = [
    lambda: iter([1, 2, 3]), lambda: reversed([1, 2, 3]), lambda: iter((1, 2)), lambda: iter("abé"), lambda: iter("ab"),
    lambda: iter(b"ab"), lambda: iter(bytearray(b"ab")), lambda: iter(range(5)), lambda: reversed(range(0, 9, 3)),
    lambda: iter(range(2**70, 2**70 + 3)), lambda: iter({1: 2, 3: 4}), lambda: iter({1: 2}.values()), lambda: iter({1: 2}.items()),
    lambda: reversed({1: 2, 3: 4}), lambda: iter({1, 2}), lambda: enumerate("abc", 5), lambda: zip([1, 2], [2, 3]),
    lambda: zip([1], [2], strict=True), zip, lambda: map(len, ["a", "b"]), lambda: filter(None, [1, 0, 2]), lambda: reversed("abc"),
    lambda: iter(len, 2), lambda: iter(iter(Sequence())),
]
for make in MAKERS:
    iterator = make()
    for steps in (0, 1, 9):
        try:
            for _ in range(steps):
                next(iterator)
        except (StopIteration, TypeError):
            pass
        text = str(shown(iterator))
        print(steps, text if "object at" not in text else type(iterator).__name__, hasattr(iterator, "__setstate__"))

for make in MAKERS[:10] + MAKERS[21:22] + MAKERS[23:]:
    for state in (-5, -1, 0, 1, 2, 9, True, "x", 1.5, 10**30):
        iterator = make()
        try:
            iterator.__setstate__(state)
            print(state, list(iterator), end=" ")
        except (TypeError, OverflowError) as error:
            print(state, type(error).__name__, end=" ")
    print()

# Copies go on where the original stands, and by themselves.
for make in MAKERS[:22]:
    iterator = make()
    next(iterator, None)
    twin = copy.copy(iterator)
    deep = copy.deepcopy(iterator)
    print(list(deep), type(twin) is type(iterator) or type(twin).__name__)

strict = zip([1], [2, 3])
strict.__setstate__(True)
try:
    print(list(strict))
except ValueError as error:
    print(error)

changed = {1: 1}
iterator = iter(changed)
changed[2] = 2
try:
    iterator.__reduce__()
except RuntimeError as error:
    print(error)

# The functions are those that builtins has at the time.
class Name:
    def __init__(self, text, iterator):
        self.text, self.iterator = text, iterator

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):
        list(self.iterator)
        return other == self.text


original = iter
for container in ([1, 2], "ab", (1, 2), b"ab"):
    iterator = original(container)
    del builtins.iter
    builtins.__dict__[Name("iter", iterator)] = original
    print(iterator.__reduce__())
    del builtins.__dict__["iter"]
    builtins.iter = original

del builtins.iter
try:
    original([1]).__reduce__()
except AttributeError as error:
    print(error)
builtins.iter = original


# A callable that exhausts its own iterator ends it.
def spam():
    if spam.inside:
        return "last"
    spam.inside = True
    list(spam.iterator)
    return "more"


spam.inside = False
spam.iterator = iter(spam, "last")
print(next(spam.iterator, "over"))


# Subclasses with an __init__ of their own take keywords.
for cls, args in ((filter, (None, [0, 1])), (map, (str, [1, 2])), (reversed, ("ab",))):
    class Keen(cls):
        def __init__(self, *args, extra=None):
            self.extra = extra

    class Plain(cls):
        pass

    it = Keen(*args, extra=3)
    print(list(it), it.extra)
    try:
        Plain(*args, extra=3)
    except TypeError as error:
        print(error)
