def flatten(items):
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, (3, [4, [[]]]), "ab"], 5])))


def depth(items, level=0):
    for item in items:
        if isinstance(item, list):
            yield from depth(item, level + 1)
        else:
            yield level, item


print(list(depth([1, [2, [3]], 4])))


def chain(*iterables):
    for it in iterables:
        yield from it


print(list(chain([1, 2], (3, 4), "xy")))
print(list(chain(*[range(n) for n in range(4)])))
