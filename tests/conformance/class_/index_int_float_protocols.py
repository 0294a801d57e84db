class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("index", end=" ")
        return self.value


three = Index(3)
print([10, 20, 30, 40][three], "abcdef"[three], range(10)[three], (0, 1, 2, 3)[three:])
print(hex(three), bin(three), oct(three), chr(Index(65)), int(three), float(three), complex(three))
print(list(range(Index(2), Index(5))), [0] * three, "ab" * three, b"x" * three, round(2.34567, three))
print(bytes([Index(65)]), bytes(Index(2)), bytearray(three), divmod(7, 2), 1 << 3)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: [1][Index("no")])
attempt(lambda: [1][1.0])
attempt(lambda: [1]["a"])
attempt(lambda: "a"[None])
attempt(lambda: (1,)[2])
attempt(lambda: [1][2**70])
attempt(lambda: [1][:"a"])
attempt(lambda: [1][:Index(2**70)])
attempt(lambda: range("a"))
attempt(lambda: range(1.0))
attempt(lambda: "a" * 1.5)
attempt(lambda: [1] * Index("x"))
attempt(lambda: three + 1)


class Number:
    def __int__(self):
        return 4

    def __float__(self):
        return 2.5

    def __trunc__(self):
        return 9


n = Number()
attempt(lambda: (int(n), float(n)))
attempt(lambda: [1, 2][n])


class BadInt:
    def __int__(self):
        return "four"

    def __float__(self):
        return 1

    def __complex__(self):
        return 1


attempt(lambda: int(BadInt()))
attempt(lambda: float(BadInt()))
attempt(lambda: complex(BadInt()))
attempt(lambda: int(object()))
attempt(lambda: float([]))
attempt(lambda: complex({}))
