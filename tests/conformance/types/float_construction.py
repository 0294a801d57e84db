for text in ("1.5", " 2 ", "1e3", "-.5", "5.", "1_0.5", "inf", "-Infinity", "NaN", "+1E-2", "١.٥"):
    print(repr(text), float(text))
for bad in ("", "abc", "1..2", "1e", "_1", "1 2", "0x10", None, [], 1j, b"x"):
    try:
        print(float(bad))
    except Exception as err:
        print(repr(bad), type(err).__name__, err)


class F:
    def __float__(self):
        return 2.5


class I:
    def __index__(self):
        return 3


class Bad:
    def __float__(self):
        return 1


print(float(F()), float(I()), float(), float(b"2.5"), float(True), float(10 ** 20))
try:
    float(Bad())
except TypeError as err:
    print(err)
print(int(2.9), int(-2.9), int(1e20), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(5.0, 0))
for x in (2.5, float("nan"), float("inf")):
    try:
        print(round(x), round(x, 1))
    except Exception as err:
        print(type(err).__name__, err)
