from collections import ChainMap

base, top = {"a": 1, "b": 2}, {"b": 20}
c = ChainMap(top, base)
c["c"] = 3
print(c, c["b"], c["a"], len(c), list(c), sorted(c.items()), top, c.get("zz", 0), "a" in c)
child = c.new_child({"a": 100})
print(child["a"], child.parents == c, child.maps[0], c.new_child(m=None, x=1), child.new_child())
del c["b"]
print(c["b"], c.pop("c"), c.maps)
for bad in (lambda: c["nosuch"], lambda: c.__delitem__("a"), lambda: c.pop("a"), lambda: ChainMap().popitem()):
    try:
        print(bad())
    except KeyError as e:
        print(repr(e))
print(c | {"z": 1}, {"z": 1} | c, bool(ChainMap()), ChainMap().maps, ChainMap.fromkeys("ab", 1))
c |= {"y": 2}
print(c, c.copy().maps[0] is not c.maps[0], c.copy().maps[1] is c.maps[1])


class Missing(ChainMap):
    def __missing__(self, key):
        return f"no {key}"


print(Missing({}, {})["k"])
