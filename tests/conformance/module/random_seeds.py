import random

for seed in (0, 1, 42, -42, 2**40, 12345678901234567890123456789, "text", "", "ünï", b"bytes", bytearray(b"x"), 1.5, 0.0, -2.25, True):
    random.seed(seed)
    print(repr(seed), random.random(), random.getrandbits(8), random.getrandbits(100), random.randint(1, 6))
random.seed("old", version=1)
print(random.random())
random.seed(b"old", 1)
print(random.random())
r = random.Random(7)
state = r.getstate()
print(state[0], len(state[1]), state[1][:3], state[2])
first = [r.random() for _ in range(700)]
r.setstate(state)
print(first == [r.random() for _ in range(700)], first[699])
random.seed(3)
a = random.random()
random.seed(3)
print(a == random.random(), random.Random(3).random() == a)
for bad in ([], (1,), {}, 1j):
    try:
        random.seed(bad)
    except TypeError as e:
        print(e)
for bad in ((1, (), None), (3, [], None), (3, (1,) * 10, None), (3, (1,) * 624 + (700,), None)):
    try:
        r.setstate(bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    random.getrandbits(-1)
except ValueError as e:
    print(e)
print(random.getrandbits(0))
