from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque
from dataclasses import dataclass, field
from pprint import PrettyPrinter, pprint
from types import MappingProxyType, SimpleNamespace

words = "the quick brown fox jumped over a lazy dog".split()
pprint(OrderedDict((w, i) for i, w in enumerate(words)))
pprint(deque(words * 2, maxlen=30))
pprint(deque(words * 2))
pprint(defaultdict(list, {w: [w] * 3 for w in words}))
pprint(Counter({w: len(w) * 100 for w in words}))
pprint(ChainMap({w: 1 for w in words}, {"other": 2}))
pprint(MappingProxyType({w: 1 for w in words}), width=40)
pprint(SimpleNamespace(**{w: w * 3 for w in words}))
pprint(UserList(words * 3))
pprint(UserDict({w: 1 for w in words}), width=30)
pprint({frozenset(words)} and set(words), width=30)
pprint(frozenset(words), width=30)


@dataclass
class Node:
    name: str
    children: list = field(default_factory=list)
    secret: int = field(default=1, repr=False)


pprint(Node("root", [Node("left" * 5), Node("right" * 5, [Node("leaf")])]))
pprint(Node("x"))


class Small(PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, float):
            return f"{object:.2f}", True, False
        return super().format(object, context, maxlevels, level)


Small().pprint([1 / 3, {"a": 2 / 3}])


class MyList(list):
    pass


class Own(list):
    def __repr__(self):
        return "Own!" * 30


pprint([MyList(words * 3), Own()])
