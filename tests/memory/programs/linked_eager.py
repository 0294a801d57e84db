"""A linked list, built before it is walked."""


class Link:
    __slots__ = ("value", "rest")

    def __init__(self, value, rest):
        self.value = value
        self.rest = rest


chain = None
for number in range(15_000):
    chain = Link(number, chain)

total = 0
while chain is not None:
    total += chain.value
    chain = chain.rest
print(total)
