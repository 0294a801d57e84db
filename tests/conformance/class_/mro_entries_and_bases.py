import types


class Proxy:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        print("asked with", len(bases), "bases")
        return self.bases


class A:
    pass


class B:
    pass


proxy = Proxy(A, B)


class C(proxy):
    pass


print([k.__name__ for k in C.__mro__], C.__orig_bases__ == (proxy,))


class Nothing(Proxy()):
    pass


print(Nothing.__bases__, len(Nothing.__orig_bases__))
print(types.resolve_bases((proxy, int)) == (A, B, int))
print(types.get_original_bases(C) == (proxy,), types.get_original_bases(A))


class Bad:
    def __mro_entries__(self, bases):
        return [A]


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


def from_bad():
    class D(Bad()):
        pass


attempt(from_bad)
attempt(lambda: type("T", (proxy,), {}))


def from_number():
    class D(3):
        pass


attempt(from_number)


def not_linear():
    class X(A, B):
        pass

    class Y(B, A):
        pass

    class Z(X, Y):
        pass


attempt(not_linear)


def twice():
    class D(A, A):
        pass


attempt(twice)


def final():
    class D(bool):
        pass


attempt(final)
attempt(lambda: type("T", (int, str), {}))
attempt(lambda: type("F", (type(lambda: 0),), {}))
attempt(lambda: type("N", (type(None),), {}))
