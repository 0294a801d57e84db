"""Objects of an ordinary class, one alive at a time."""


class Order:
    def __init__(self, number, amount):
        self.number = number
        self.amount = amount

    def total(self):
        return self.amount * 2


def orders(n):
    for i in range(n):
        yield Order(i, i % 97)


print(sum(order.total() for order in orders(40_000)))
