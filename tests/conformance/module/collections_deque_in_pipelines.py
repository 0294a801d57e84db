from collections import Counter, OrderedDict, defaultdict, deque


def tail(items, n):
    return deque(items, maxlen=n)


def moving_average(items, n):
    window, total = deque(), 0
    for item in items:
        window.append(item)
        total += item
        if len(window) > n:
            total -= window.popleft()
        if len(window) == n:
            yield total / n


print(tail((n * n for n in range(10)), 3), list(moving_average(range(1, 7), 3)), deque(iter("abc"), 0))


def breadth_first(tree, start):
    waiting, seen = deque([start]), {start}
    while waiting:
        node = waiting.popleft()
        yield node
        for child in tree.get(node, ()):
            if child not in seen:
                seen.add(child)
                waiting.append(child)


print(list(breadth_first({"a": "bc", "b": "d", "c": "d", "d": "a"}, "a")))


class LRU(OrderedDict):
    def __init__(self, size):
        self.size = size
        super().__init__()

    def __getitem__(self, key):
        self.move_to_end(key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.size:
            print("drop", self.popitem(last=False))


lru = LRU(2)
lru["a"], lru["b"] = 1, 2
lru["a"], lru["c"] = lru["a"] + 1, 3
print(lru, list(lru))
groups = defaultdict(list)
for word in (w for w in "the quick brown fox the end".split()):
    groups[len(word)].append(word)
print(dict(groups), Counter(len(w) for w in "a bb cc d".split()), sum((Counter(w) for w in ("ab", "bc")), Counter()))
q = deque([1, 2, 3])
try:
    for item in q:
        if item == 2:
            q.append(4)
except RuntimeError as e:
    print(e)
while q:
    print(q.popleft(), end=" ")
print()
