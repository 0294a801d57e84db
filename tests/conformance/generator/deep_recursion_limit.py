import sys


def nested(n):
    if n:
        yield from nested(n - 1)
    else:
        yield "bottom"


print(next(nested(50)))
sys.setrecursionlimit(200)


def forever():
    yield from forever()


try:
    next(forever())
except RecursionError as err:
    print(type(err).__name__, err)


def loops():
    for x in loops():
        yield x


try:
    list(loops())
except RecursionError as err:
    print(type(err).__name__, str(err).startswith("maximum recursion depth exceeded"))
print("alive", list(nested(3)))
