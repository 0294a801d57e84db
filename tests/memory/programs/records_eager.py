"""Objects of an ordinary class, all kept."""


class Order:
    def __init__(self, number, amount):
        self.number = number
        self.amount = amount

    def total(self):
        return self.amount * 2


orders = [Order(i, i % 97) for i in range(40_000)]
print(sum(order.total() for order in orders))
