"""Twenty thousand functions, one at a time."""


def adder(n):
    def add(x):
        return x + n

    return add


print(sum(add(1) for add in map(adder, range(20_000))))
