import sys

data = list(range(1000))
lazy = (n for n in data)
eager = [n for n in data]
print(sys.getsizeof(lazy) < 300, sys.getsizeof(eager) > 8000)
print(sum(i * i for i in range(1000)))


def noisy(n):
    for i in range(n):
        print("make", i)
        yield i


print(any(i == 1 for i in noisy(3)))
print(all(i < 1 for i in noisy(3)))
print(next(i for i in noisy(3) if i > 0))
print(*(i for i in noisy(2)))
first, *_ = noisy(2)
