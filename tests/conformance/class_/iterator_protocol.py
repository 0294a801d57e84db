class Countdown:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1

c = Countdown(3)
print(list(c), list(c), next(c, "end"))
print(sum(Countdown(4)), 2 in Countdown(3), max(Countdown(5)), [*Countdown(2)])

class Half:
    def __iter__(self):
        return Countdown(2)

h = Half()
print(list(h), list(h), list(zip(h, h)))
try:
    next(h)
except TypeError as e:
    print(e)
