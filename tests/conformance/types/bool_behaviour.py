print(True + 1, True == 1, isinstance(True, int), bool.__mro__)
print(True & False, True | False, True ^ True, True & 5, type(True & 5).__name__, type(True | False).__name__)
print(repr(True), str(False), f"{True:>6}|{True:d}|{False!r}")
for v in (0, 1, "", "a", [], [0], {}, (), None, 0.0, 0j, float("nan"), range(0), b"", object):
    print(repr(v), bool(v))


class B:
    def __bool__(self):
        return False


class L:
    def __len__(self):
        return 0


class Bad:
    def __bool__(self):
        return 1


class Neg:
    def __len__(self):
        return -1


print(bool(B()), bool(L()), not B())
for c in (Bad, Neg):
    try:
        bool(c())
    except Exception as err:
        print(type(err).__name__, err)
try:
    class Sub(bool):
        pass
except TypeError as err:
    print(err)
print(bool(), [False, True].index(1), {1: "a", True: "b"})
