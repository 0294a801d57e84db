# Containers that are changed by the comparisons of their items; nan and floats by methods.
from collections import deque


def cleared(which):
    class Clears:
        def __eq__(self, other):
            which().clear()
            return NotImplemented

    return Clears()


first = [cleared(lambda: second)]
second = [cleared(lambda: first)]
print(first == second, len(first), len(second))
third = [cleared(lambda: third)]
print(third == [1], third)


class Mutates:
    def __init__(self, target, answer):
        self.target, self.answer = target, answer

    def __eq__(self, other):
        self.target.clear()
        return self.answer


for answer in (True, False):
    for name in ("remove", "index", "count", "__contains__"):
        queue = deque(["ab"])
        queue.extend([Mutates(queue, answer), "c"])
        try:
            print(answer, name, getattr(queue, name)("c"))
        except (IndexError, RuntimeError) as error:
            print(answer, name, type(error).__name__, error)

forwards, backwards = type(iter(deque())), type(reversed(deque()))
for kind in (forwards, backwards):
    for arguments in ((deque("abc"),), (deque("abc"), 1), ([1],), (), (deque("abc"), 9)):
        try:
            print(list(kind(*arguments)))
        except TypeError as error:
            print(error)
iterator = iter(deque("abc"))
next(iterator)
print(iterator.__reduce__())


class Text(str):
    def __float__(self):
        return float(str(self)) + 1


class Nan(float):
    pass


nan, own = float("nan"), Nan("nan")
print(float(Text("8")), hash(nan) == object.__hash__(nan), hash(own) == object.__hash__(own))
for kind in ("double", "float", "x", 1):
    try:
        print(float.__getformat__(kind))
    except (ValueError, TypeError) as error:
        print(error)
