import functools


def key(item):
    return item.weight


class Item:
    def __init__(self, weight=None):
        if weight is not None:
            self.weight = weight


def compare(a, b):
    return key(a) - key(b)


items = [Item(2), Item(1)]
print([item.weight for item in sorted(items, key=functools.cmp_to_key(compare))])
items.append(Item())
print(max(map(lambda item: key(item), filter(None, items)), default=0))
