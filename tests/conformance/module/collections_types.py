from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
c = Counter("banana")
print(c, c.most_common(1), c["z"], c - Counter("an"), list(Counter(b=2, a=1).elements()))
d = deque([1, 2, 3], maxlen=3)
d.append(4); d.rotate(1); d.appendleft(0)
print(d, d.pop(), d.popleft())
dd = defaultdict(list)
dd["a"].append(1)
P = namedtuple("P", "x y", defaults=[0])
print(dd, P(1), P(1)._replace(y=5), P(1, 2)._asdict(), P._fields, ChainMap({"a": 1}, {"a": 2, "b": 3})["b"])
o = OrderedDict(a=1, b=2)
o.move_to_end("a")
print(o)
for call in (lambda: deque().pop(), lambda: P(), lambda: defaultdict(5), lambda: namedtuple("Q", "a a"), lambda: deque([1], -1), lambda: ChainMap()["q"]):
    try:
        print(call())
    except (IndexError, TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
