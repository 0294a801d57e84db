queue = iter("abcd")
print(list(zip(queue, [1, 2])))
print(next(queue))
queue = iter("abcd")
print(list(zip([1, 2], queue)))
print(next(queue))


def noisy(name, n):
    for i in range(n):
        print("pull", name, i)
        yield i
    print("end of", name)


print(list(zip(noisy("a", 2), noisy("b", 1))))
z = zip(noisy("c", 1), noisy("d", 1))
print(next(z))
print(next(z, "over"))
print(next(z, "over again"))
it = iter(range(6))
print(list(zip(it, it)), list(zip(*[iter("abcdef")] * 3)))
a, b = zip(*[(1, "x"), (2, "y")])
print(a, b)
