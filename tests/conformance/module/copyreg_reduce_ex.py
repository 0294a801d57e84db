import copyreg


class A:
    pass


class S:
    __slots__ = ("p", "_q", "__r")

    def fill(self):
        self.p, self.__r = 1, 2


a, s = A(), S()
a.x = 1
s.fill()
print(object().__reduce_ex__(2)[1:], a.__reduce_ex__(2)[0] is copyreg.__newobj__, a.__reduce_ex__(4)[1:], a.__reduce_ex__(0)[1:])
print(s.__reduce_ex__(2)[2], a.__getstate__(), s.__getstate__(), object().__getstate__(), (1).__getstate__())
for value in 1, "a", [1], {1: 2}, (1,), 1.5, b"b":
    print(value.__reduce_ex__(2)[1:3], end=" ")
    try:
        value.__reduce_ex__(1)
    except TypeError as e:
        print(e)
for value in {1}, frozenset([2]), range(3), slice(1, 2), ..., NotImplemented, len, ValueError("x"), bytearray(b"a"):
    print(value.__reduce_ex__(4))
print([].append.__reduce__(), [].append.__reduce_ex__(4)[0] is getattr)


class Own(A):
    def __reduce__(self):
        return "own"


print(Own().__reduce_ex__(4), Own().__reduce_ex__(0), A.__reduce__ is object.__reduce__)
copyreg.add_extension("m", "n", 7)
for f in (lambda: copyreg.add_extension("m", "n", 8)), (lambda: copyreg.add_extension("m", "o", 7)), (lambda: copyreg.add_extension("m", "o", 0)), (lambda: copyreg.remove_extension("m", "n", 9)):
    try:
        f()
    except ValueError as e:
        print(e)
copyreg.remove_extension("m", "n", 7)
