from collections import OrderedDict

d = OrderedDict(a=1, b=2, c=3)
d.move_to_end("a")
print(d, d.popitem(), d.popitem(last=False), d)
d = OrderedDict.fromkeys("abc", 0)
d.move_to_end("c", last=False)
d["b"] = 9
print(list(d.items()), list(reversed(d)), list(reversed(d.items())), list(reversed(d.keys())), list(reversed(d.values())))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), OrderedDict(a=1) | {"z": 1}, OrderedDict(a=1) != OrderedDict())
d |= {"z": 5}
print(d, d.copy(), d.pop("z"), d.pop("z", "none"), d.setdefault("q"))
loop = OrderedDict()
loop["me"] = loop
print(loop, OrderedDict(), OrderedDict([("k", "v")]))
for bad in (lambda: OrderedDict().popitem(), lambda: d.move_to_end("nosuch"), lambda: d.pop("nosuch"), lambda: OrderedDict(1), lambda: OrderedDict("ab")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class Loud(OrderedDict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


l = Loud([("x", 1)], y=2)
l.update({"z": 3})
l |= [("w", 4)]
l.setdefault("v"), Loud.fromkeys("u")


class Sub(OrderedDict):
    pass


s = Sub(x=1)
s.tag = 2
print(s, type(s.copy()).__name__, vars(s))
