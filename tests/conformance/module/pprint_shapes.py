import dataclasses
import pprint
from collections import ChainMap, Counter, OrderedDict, UserList, defaultdict, deque
from types import MappingProxyType, SimpleNamespace

wide = list(range(40))
pprint.pprint({"numbers": wide, "nested": {"k": {"deep": [["x" * 30, "y" * 30], ("z",)]}}, "b": b"bytes " * 20, "s": "word " * 30})
pprint.pprint([wide, wide], compact=True, width=60, indent=2)
pprint.pprint({"b": 1, "a": 2}, sort_dicts=False)
pprint.pprint([[[[1]]]], depth=2)
pprint.pprint({10**9: 10**12}, underscore_numbers=True)
pprint.pprint([OrderedDict(a=1), defaultdict(int, a=1), Counter("aab"), deque([1], 3), ChainMap({1: 2}), UserList([1]), MappingProxyType({1: 2}), SimpleNamespace(a=1)], width=40)


@dataclasses.dataclass
class D:
    name: str
    values: list = dataclasses.field(default_factory=lambda: list(range(25)))
    hidden: int = dataclasses.field(default=0, repr=False)


pprint.pprint(D("x"), width=50)
loop = [1]
loop.append(loop)
print(pprint.pformat(loop).split(" with id")[0], pprint.isreadable(loop), pprint.isrecursive(loop), pprint.isreadable([1]), pprint.saferepr({"b": {2, 1}, "a": None}))
pprint.pp({"z": 1, "a": 2})
print(pprint.pformat({1, "a", (2,)} and {3, 1, 2}), pprint.PrettyPrinter(width=10).pformat((1, 2, 3, 4, 5)), pprint.pformat(set()), pprint.pformat(("one",)))
for bad in (lambda: pprint.pformat([], width=0), lambda: pprint.pformat([], indent=-1), lambda: pprint.pformat([], depth=0)):
    try:
        print(bad())
    except ValueError as e:
        print(e)
