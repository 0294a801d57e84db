import sys


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


print(even(100), odd(7))


def forever(n):
    return forever(n + 1) + 1


try:
    forever(0)
except RecursionError as error:
    print(error)


class Loop:
    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other

    def __len__(self):
        return len(self)


for action in (lambda: Loop().a, lambda: repr(Loop()), lambda: Loop() == 1, lambda: len(Loop())):
    try:
        action()
    except RecursionError as error:
        print(str(error)[:32])
before = sys.getrecursionlimit()
sys.setrecursionlimit(120)


def depth():
    try:
        return 1 + depth()
    except RecursionError:
        return 0


print(90 < depth() < 120)
sys.setrecursionlimit(before)
for wrong in (0, -5, "a"):
    try:
        sys.setrecursionlimit(wrong)
    except (ValueError, TypeError) as error:
        print(error)


def countdown(n):
    if n:
        yield n
        yield from countdown(n - 1)


print(sum(countdown(200)), before)


def ackermann(m, n):
    return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))


print(ackermann(2, 3))
