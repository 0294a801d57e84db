for args in (("12",), (" 12\n",), ("-0x1f", 16), ("1f", 16), ("0b11", 0), ("0o17", 0), ("z", 36), ("1_000",), (3.99,), (-3.99,), (True,), (), (b"42",), ("٣",)):
    print(repr(args), int(*args))
for args in (("",), ("1__0",), ("_1",), ("0x1f",), ("9", 8), ("a", 37), ("1", 1), (5, 10), (None,), ([],), ("1.5",), (float("nan"),), (float("inf"),), ("012", 0), (1j,)):
    try:
        print(int(*args))
    except Exception as err:
        print(repr(args), type(err).__name__, err)


class I:
    def __int__(self):
        return 7


class X:
    def __index__(self):
        return 9


class Bad:
    def __int__(self):
        return "x"


print(int(I()), int(X()), range(20)[X()])
try:
    int(Bad())
except TypeError as err:
    print(err)
print(int("7", base=8))
