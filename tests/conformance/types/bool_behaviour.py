print(True + True, True * 3, -True, ~int(True), True / 2, True // 2, 5 % True)
print(True & False, True | False, True ^ True, type(True & True), type(True & 1))
print(isinstance(True, int), issubclass(bool, int), bool.__mro__)
print(bool(), bool([]), bool([0]), bool(""), bool(" "), bool(0.0), bool(None), bool(...))
print(True == 1, {True: "a", 1: "b", 1.0: "c"}, [10, 20][True])
print(str(True), repr(False), f"{True}", f"{True:d}", f"{True:>6}", int("1") == True)

class Falsy:
    def __bool__(self):
        return False

class Sized:
    def __len__(self):
        return 0

class Bad:
    def __bool__(self):
        return 1

class BadLen:
    def __len__(self):
        return -1

print(bool(Falsy()), bool(Sized()), not Falsy())
for c in Bad, BadLen:
    try:
        bool(c())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    class B(bool):
        pass
except TypeError as e:
    print(e)
