def chain(*iterables):
    for iterable in iterables:
        yield from iterable


print(list(chain([1, 2], (3, 4), "xy")))
