import gc


class Node:
    pass


def itself():
    a = Node()
    a.me = a


def pair():
    a, b = Node(), Node()
    a.other, b.other = b, a


def in_list():
    items = []
    items.append(items)


def in_dict():
    d = {}
    d["self"] = d


def through_tuple():
    items = []
    items.append((items, 1))


def closure():
    def f():
        return f


def bound_method():
    a = Node()
    a.method = a.__init__


def in_set():
    a = Node()
    a.all = {a}


def ring():
    first = last = Node()
    for _ in range(9):
        last.next = Node()
        last = last.next
    last.next = first


gc.collect()
for make in (itself, pair, in_list, in_dict, through_tuple, closure, bound_method, in_set, ring):
    make()
    print(make.__name__, gc.collect(), gc.collect())
kept = Node()
kept.me = kept
print(gc.collect(), kept.me is kept)
