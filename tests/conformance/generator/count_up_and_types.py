def count_up(limit):
    n = 1
    while n <= limit:
        yield n
        n += 1


gen = count_up(3)
print(type(gen), type(count_up))
print(iter(gen) is gen)
for value in gen:
    print(value)
print(list(gen), list(count_up(0)))
print(hasattr(gen, "__len__"), hasattr(gen, "__getitem__"), bool(gen))
a, b, c = count_up(3)
print(a, b, c, max(count_up(5)), sum(count_up(4)), sorted(count_up(3), reverse=True))
print(gen.__name__, gen.__qualname__)
