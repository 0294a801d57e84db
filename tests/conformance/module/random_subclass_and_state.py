import random


class Fixed(random.Random):
    def __init__(self, values):
        self.values = iter(values)
        super().__init__()

    def random(self):
        return next(self.values)


f = Fixed([0.0, 0.5, 0.999, 0.25, 0.75])
print(f.choice("abcd"), f.randrange(10), f.uniform(1, 3), f.random())
print(f.random(), [m for m in ("seed", "getstate", "random") if m in Fixed.__dict__])
a, b = random.Random(5), random.Random(5)
print([a.random() for _ in range(2)] == [b.random() for _ in range(2)], a.getstate() == b.getstate())
a.shuffle(numbers := list(range(6)))
b.setstate(a.getstate())
print(numbers, a.gauss(0, 1) == b.gauss(0, 1), a.random() == b.random(), a.normalvariate(0, 1) == b.normalvariate(0, 1))


def walk(rng):
    place = 0
    while True:
        place += rng.choice((-1, 1))
        yield place


w = walk(random.Random(3))
print([next(w) for _ in range(8)])
print([round(random.Random(n).expovariate(2), 4) for n in range(3)], round(random.Random(1).vonmisesvariate(0, 4), 4), round(random.Random(1).paretovariate(3), 4), round(random.Random(1).weibullvariate(1, 2), 4), round(random.Random(1).lognormvariate(0, 1), 4), round(random.Random(1).gammavariate(2, 3), 4))
