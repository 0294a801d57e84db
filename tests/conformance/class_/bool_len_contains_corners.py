class Sized:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        print("len", end=" ")
        return self.size


class Both(Sized):
    def __bool__(self):
        print("bool", end=" ")
        return self.size > 1


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: bool(Sized(0)))
attempt(lambda: bool(Both(1)))
attempt(lambda: not Sized(2))
attempt(lambda: Sized(0) or "empty")
attempt(lambda: len(Sized(-1)))
attempt(lambda: len(Sized("a")))
attempt(lambda: len(Sized(2**80)))
attempt(lambda: len(Sized(1.0)))
attempt(lambda: bool(Sized(-1)))
attempt(lambda: len(5))


class BadBool:
    def __bool__(self):
        return 1


attempt(lambda: bool(BadBool()))
attempt(lambda: 1 if BadBool() else 2)


class Contains:
    def __contains__(self, item):
        return item


attempt(lambda: ("a" in Contains(), "" in Contains(), [] not in Contains()))


class Iterable:
    def __iter__(self):
        print("iter", end=" ")
        return iter([1, float("nan"), "x"])


attempt(lambda: ("x" in Iterable(), "y" in Iterable()))


class Sequence:
    def __getitem__(self, index):
        print(index, end=" ")
        if index > 3:
            raise IndexError
        return index * index


attempt(lambda: (4 in Sequence(), 5 in Sequence(), list(Sequence())))


class Refusing:
    __contains__ = None

    def __iter__(self):
        return iter([1])


attempt(lambda: 1 in Refusing())
attempt(lambda: 1 in 5)
attempt(lambda: 1 in "1")
attempt(lambda: None in b"a")
attempt(lambda: 300 in b"a")
nan = float("nan")
attempt(lambda: (nan in [nan], nan == nan, float("nan") in [nan], [nan] == [nan], (nan,).count(nan)))
