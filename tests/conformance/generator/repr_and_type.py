def g():
    yield


class C:
    def m(self):
        yield

    @staticmethod
    def s():
        yield


print(repr(g()).split(" at ")[0], repr(C().m()).split(" at ")[0], repr(C.s()).split(" at ")[0])
print(repr(n for n in ()).split(" at ")[0])
T = type(g())
print(T, T.__name__, T.__mro__)
try:
    T()
except TypeError as err:
    print(err)
try:
    class Sub(T):
        pass
except TypeError as err:
    print(err)
print([n for n in dir(T) if not n.startswith("__")])
