class Base:
    def __hash__(self):
        return 7


class SameHash(Base):
    pass


class OnlyEq(Base):
    def __eq__(self, other):
        return True


class Kept(Base):
    def __eq__(self, other):
        return True

    __hash__ = Base.__hash__


class Never:
    __hash__ = None


print(hash(SameHash()), OnlyEq.__hash__, hash(Kept()), Never.__hash__)
for cls in OnlyEq, Never, list, dict, set, bytearray:
    try:
        hash(cls())
    except TypeError as error:
        print(error)
print({Kept(): 1} == {Kept(): 1}, Kept() in {Kept()}, len({Kept(), Kept()}))


class Odd:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value


def attempt(action):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


attempt(lambda: hash(Odd("text")))
attempt(lambda: hash(Odd(2**61 - 1)))
attempt(lambda: hash(Odd(2**64 + 5)))
attempt(lambda: hash(Odd(-1)))
attempt(lambda: hash(Odd(True)))
attempt(lambda: hash(Odd(1.0)))
attempt(lambda: hash((1, [2])))
attempt(lambda: hash(slice(1, 2)) == hash(slice(1, 2)))
attempt(lambda: hash(slice([], 2)))
attempt(lambda: {[]: 1})
attempt(lambda: {{}})
attempt(lambda: {}[[]])
attempt(lambda: [] in {})
attempt(lambda: {1}.add([]))
attempt(lambda: set() in {frozenset()})
attempt(lambda: dict.fromkeys([[]]))
attempt(lambda: hash(1) == hash(1.0) == hash(True) == hash(1 + 0j))
