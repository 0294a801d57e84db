from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque
from dataclasses import dataclass
from types import SimpleNamespace


@dataclass
class Node:
    name: str
    other: object = None


n = Node("n")
n.other = n
s = SimpleNamespace(a=1)
s.me = s
l, d, q, o, dd = [], {}, deque(), OrderedDict(), defaultdict(list)
l.append(l)
d["d"] = d
q.append(q)
o["o"] = o
dd["x"].append(dd)
u = UserList([1])
u.append(u.data)
for value in n, s, l, d, q, o, dd, ChainMap({"k": l}), Counter({"a": 1}), UserDict(a=[1]):
    print(repr(value))
both = [1, {"self": None}]
both[1]["self"] = both
print(both, (both,), {1: both}, f"{both}")
print(repr({frozenset({1}): [deque([1], 2)]}), [Node("x", [Node("y")])])
