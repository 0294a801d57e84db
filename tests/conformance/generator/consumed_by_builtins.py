# Builtins that go through an iterator: what can be seen of the order in which they ask, decide and stop.
import inspect
import sys
from itertools import chain, count, islice


def told(name, items):
    for item in items:
        print(name, "gives", item)
        yield item
    print(name, "ends")


print(sum(told("numbers", [1, 2, True, 10**30, 2.5])))
print(sum(x for x in [0.1] * 10), sum(x for x in [0.1, 1, 0.2, 2**70, 0.3]), sum(x for x in [1e308, 1e308, -1e308]))
print(sum(x for x in [2**62, 2**62, -(2**63), 5]), sum((x for x in [[1], [2, 3]]), []), sum(x for x in [1j, 2, 0.5]))
print(any(told("any", ["", 0, "x", 1])), all(told("all", [1, "a", [], 2])))
print(max(told("max", [3, 7.5, 7, 2**80])), min(told("min", "hello")), max((x for x in []), default="nothing"))


class Loud:
    def __init__(self, n):
        self.n = n

    def __radd__(self, other):
        print("add", other, self.n)
        return other + self.n

    def __gt__(self, other):
        print("compare", self.n, getattr(other, "n", other))
        return self.n > getattr(other, "n", other)

    def __bool__(self):
        print("bool", self.n)
        return self.n > 1

    def __del__(self):
        print("gone", self.n)


def loud(*numbers):
    for n in numbers:
        print("make", n)
        yield Loud(n)


print(sum(chain([1], loud(2, 3), [4])))
print(max(chain(loud(1, 3, 2), loud(5))).n)
print(any(loud(0, 1, 2, 3)))

# What is left is still there.
rest = told("rest", range(6))
print(any(x == 1 for x in rest), next(rest), list(rest))
print(sum(islice(count(10), 4)), list(islice(map(abs, count(-2)), 5)), max(map(len, told("words", ["a", "ccc", "bb"]))))


# An error comes between two items, and the generator is as far as it was asked.
def fails(n):
    try:
        for i in range(n):
            yield i
        raise LookupError(n)
    finally:
        print("finally", n, sys.exception())


for consume in sum, list, max, any, tuple, sorted, set:
    try:
        print(consume.__name__, consume(fails(3)) if consume is not any else any(x > 9 for x in fails(2)))
    except LookupError as error:
        print(consume.__name__, "failed:", repr(error), error.__traceback__.tb_next.tb_frame.f_code.co_name)
g = told("texts", [1, "two", 3])
try:
    sum(g)
except TypeError as error:
    print(error, inspect.getgeneratorstate(g), next(g))
try:
    max(x for x in (1, 2, "three", 4))
except TypeError as error:
    print(error)


# Inside the generator it runs, and cannot be asked.
def inside():
    yield 1
    print(inspect.getgeneratorstate(self), self.gi_running, self.gi_yieldfrom)
    try:
        sum(self)
    except ValueError as error:
        print("ValueError:", error)
    yield sum(x for x in (1, 2, 3))


self = inside()
print(list(self), inspect.getgeneratorstate(self))


# Delegation, exceptions being handled, and a StopIteration of its own.
def inner(n):
    try:
        raise KeyError(n)
    except KeyError:
        yield n
        print("handling", repr(sys.exception()))
        yield from (n + 1, n + 2)
    return n


def outer():
    got = yield from inner(1)
    print("inner returned", got)
    yield from inner(10)
    raise StopIteration("odd")


try:
    raise OSError("outside")
except OSError:
    try:
        print(sum(outer()))
    except RuntimeError as error:
        print(repr(error), repr(error.__cause__), repr(error.__context__))
    print(repr(sys.exception()))


# Iterators of classes, and functions in Python between.
class Steps:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        print("step", self.n)
        return self.n


print(sum(Steps(3)), list(Steps(2)), max(filter(lambda x: print("kept?", x) or x != 2, Steps(4))))
print(list(zip(Steps(2), told("zipped", "ab"))), sorted(enumerate(Steps(2)), reverse=True), ",".join(map(str, Steps(3))))
