import operator
from itertools import accumulate

print(list(accumulate([1, 2, 3])), list(accumulate([3, 1, 2], max)), list(accumulate("abc")), list(accumulate([1, 2], initial=10)), list(accumulate([], initial=5)), list(accumulate([])))
print(list(accumulate([1, 2, 3], operator.mul, initial=2)), list(accumulate([1, 2], func=None)), list(accumulate([[1], [2]], initial=None)))


def logged(total, item):
    print("call", total, item)
    return total + item


made = accumulate(iter([1, 2, 3]), logged)
print(next(made))
print(next(made), list(made))
for f in (lambda: list(accumulate([1, "a"])), lambda: accumulate(), lambda: accumulate(1), lambda: list(accumulate([1, 2], 3)), lambda: accumulate([1], None, 3)):
    try:
        print(f())
    except TypeError as e:
        print(e)
