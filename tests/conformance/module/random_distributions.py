import random

random.seed(99)
for name, args in (
    ("uniform", (1, 5)), ("uniform", (5, -1)), ("triangular", ()), ("triangular", (0, 10, 2)), ("triangular", (3, 3)), ("gauss", (0, 1)),
    ("gauss", (10, 2)), ("normalvariate", ()), ("normalvariate", (5, 0.5)), ("expovariate", ()), ("expovariate", (2.5,)),
    ("betavariate", (2, 3)), ("gammavariate", (2.5, 1)), ("gammavariate", (1, 2)), ("gammavariate", (0.5, 1)), ("lognormvariate", (0, 0.25)),
    ("paretovariate", (3,)), ("weibullvariate", (1, 1.5)), ("vonmisesvariate", (0, 4)), ("vonmisesvariate", (1, 0)), ("binomialvariate", (10, 0.3)),
    ("binomialvariate", (1000, 0.5)), ("binomialvariate", ()), ("binomialvariate", (100, 0.9)),
):
    print(name, args, [getattr(random, name)(*args) for _ in range(4)])
for name, args in (("gammavariate", (0, 1)), ("binomialvariate", (-1, 0.5)), ("binomialvariate", (1, 2))):
    try:
        getattr(random, name)(*args)
    except ValueError as e:
        print(e)
random.seed(1)
print(random.gauss(), random.getstate()[2] is not None, random.gauss(), random.getstate()[2])


def walk(steps, rng=random.Random(5)):
    position = 0
    for _ in range(steps):
        position += rng.choice((-1, 1))
        yield position


print(list(walk(20)))
inside = sum(random.random() ** 2 + random.random() ** 2 < 1 for _ in range(2000))
print(inside)
