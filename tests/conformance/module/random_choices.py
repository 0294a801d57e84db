import random

random.seed(2024)
print([random.randrange(10) for _ in range(10)], [random.randrange(5, 50, 5) for _ in range(6)], random.randrange(10, 0, -3))
print([random.randint(-3, 3) for _ in range(10)], random.randrange(2**70))
print([random.choice("abcdef") for _ in range(8)], random.choice([1]))
print(random.choices("xyz", k=10), random.choices("xyz", [1, 5, 10], k=6), random.choices(range(3), cum_weights=[1, 2, 10], k=5))
items = list(range(12))
random.shuffle(items)
print(items)
print(random.sample(range(100), 5), random.sample(range(10), 10), random.sample("abcde", 3), random.sample(range(10**6), 12))
print(random.sample(["r", "b"], counts=[4, 2], k=5), random.sample([], 0))
print(random.randbytes(5))


def fails(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


fails(random.choice, [])
fails(random.randrange, 0)
fails(random.randrange, 5, 5)
fails(random.randrange, 5, 1, 2)
fails(random.randrange, 1, 5, 0)
fails(random.randrange, 1.5)
fails(random.randrange, 5, step=2)
fails(random.randint, 3, 1)
fails(random.sample, range(3), 4)
fails(random.sample, {1, 2}, 1)
fails(random.choices, "ab", [1])
fails(random.choices, "ab", 2)
fails(random.choices, "ab", [0, 0])
fails(random.choices, "ab", [1, 1], cum_weights=[1, 2])
fails(random.choices, "ab", [1, float("inf")])
fails(random.sample, "ab", 1, counts=[1])


class Halves(random.Random):
    def random(self):
        return 0.5


print(Halves().randrange(10), Halves().choice("abcd"), Halves().sample(range(10), 1))


class Bits(random.Random):
    def getrandbits(self, k):
        return 1


print(Bits().randrange(10), Bits().choice("abcd"))
