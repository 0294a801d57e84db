import random

random.seed(2024)
print([random.randrange(10) for _ in range(5)], [random.randint(-3, 3) for _ in range(5)], random.randrange(0, 100, 7), random.getrandbits(70), random.randbytes(5), random.getrandbits(0))
items = list("abcdef")
random.shuffle(items)
print(items, random.choice(items), random.sample(items, 3), random.sample(range(10**12), 3), random.choices("xyz", [1, 5, 0], k=6), random.choices("ab", cum_weights=[1, 2], k=3), random.sample(["a", "b"], counts=[3, 1], k=3))
state = random.getstate()
first = random.random()
random.setstate(state)
print(random.random() == first, len(state), state[0])
own = random.Random("text seed")
print(own.random(), own.uniform(1, 5), own.triangular(0, 10, 3), own.betavariate(2, 3), own.binomialvariate(10, 0.3))
print(random.Random(b"bytes").random(), random.Random(1.5).random(), random.Random(-7).random() == random.Random(7).random(), random.Random(None) is not None)
for bad in (
    lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.sample({1, 2}, 1), lambda: random.randrange(0), lambda: random.randrange(5, 1), lambda: random.randrange(1.5), lambda: random.randint(3, 1),
    lambda: random.choices([], k=1), lambda: random.choices("ab", [1], k=1), lambda: random.choices("ab", [0, 0]), lambda: random.choices("ab", [1, 2], cum_weights=[1, 2]), lambda: random.getrandbits(-1), lambda: random.shuffle((1, 2)), lambda: random.seed([]), lambda: random.sample([1, 2], -1), lambda: random.setstate((1, 2)), lambda: random.sample("ab", counts=[1], k=1), lambda: random.randrange(1, 5, 0),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
