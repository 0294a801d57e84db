# Conversion methods that give an instance of a subclass: the plain value, and a warning.
import math
import operator
import warnings


class F(float):
    pass


class I(int):
    pass


class C(complex):
    pass


def of(**methods):
    return type("T", (), {name: (lambda self, value=value: value) for name, value in methods.items()})()


CASES = [
    (int, of(__int__=True)), (int, of(__int__=I(3))), (int, of(__int__=2.0)), (int, of(__index__=True)), (int, of(__index__=2.0)),
    (int, of(__trunc__=3)), (int, of(__trunc__=True)), (int, of(__trunc__=of(__index__=True))), (int, of(__trunc__="a")),
    (float, of(__float__=F(2))), (float, of(__float__=2)), (float, of(__index__=True)), (complex, of(__complex__=C(1))),
    (complex, of(__complex__=1)), (complex, of(__float__=F(2))), (operator.index, of(__index__=True)),
    (operator.index, of(__index__=I(4))), (hex, of(__index__=True)), (lambda x: [1, 2][x], of(__index__=True)),
    (lambda x: [1, 2][:x], of(__index__=True)), (range, of(__index__=True)), (I, of(__int__=True)),
    (lambda x: "%d" % x, of(__int__=True)), (lambda x: "%x" % x, of(__index__=True)), (lambda x: "%f" % x, of(__float__=F(2.0))),
    (lambda x: math.floor(x), of(__float__=F(2.0))), (lambda x: round(2.555, x), of(__index__=True)), (int, of(__int__="a", __index__=3)),
]
for convert, value in CASES:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = convert(value)
            result = result, type(result).__name__
        except TypeError as error:
            result = error
    print(convert.__name__, result, [str(w.message) for w in caught])

try:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        int(of(__int__=True))
except DeprecationWarning as error:
    print("raised", error)
