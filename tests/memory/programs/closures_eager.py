"""Twenty thousand functions, each with its own cell."""


def adder(n):
    def add(x):
        return x + n

    return add


adders = [adder(i) for i in range(20_000)]
print(sum(add(1) for add in adders))
