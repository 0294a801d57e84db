from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, namedtuple

c = Counter("abracadabra")
print(c, c.most_common(2), c["z"], sum(c.values()), c.total(), sorted(c.elements())[:4])
c.update("aaa")
c.subtract({"b": 5})
print(c["a"], c["b"], +c, -c, c & Counter(a=2), (c | Counter(z=9))["z"], Counter(a=1) + Counter(a=2, b=-1), Counter(a=3) - Counter(a=1))
print(Counter(a=1) <= Counter(a=2), Counter(), repr(Counter(x=0)), Counter(n % 3 for n in range(7)))
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m["a"], m["b"], dict(m), list(m), m.maps, len(m), m.new_child({"c": 4})["c"], m.parents["a"])
m["z"] = 9
print(m.maps[0], "b" in m)
try:
    del m["b"]
except KeyError as e:
    print(e)
d = defaultdict(list)
d["x"].append(1)
d["y"]
print(d, d.default_factory, "q" in d, d.get("q"), defaultdict(lambda: 0, a=1)["b"])
try:
    defaultdict(5)
except TypeError as e:
    print(e)
try:
    defaultdict(None)["k"]
except KeyError as e:
    print("KeyError", e)
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a")
print(o, list(o), o.popitem(), o.popitem(last=False), o == OrderedDict(c=3), OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]))
o.move_to_end("c", last=False)
P = namedtuple("P", "x y", defaults=[0])
p = P(1)
print(p, p.x, p._asdict(), p._replace(y=5), P._fields, P._field_defaults, P._make([7, 8]), p == (1, 0), *p)
for bad in (lambda: P(), lambda: P(1, 2, 3), lambda: P._make([1]), lambda: p._replace(z=1), lambda: namedtuple("X", "a a"), lambda: namedtuple("X", "class"), lambda: setattr(p, "x", 1)):
    try:
        print(bad())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
print(namedtuple("R", "a class a", rename=True)._fields, P.__doc__, P.x.__doc__)


class Point(P):
    def norm(self):
        return self.x + self.y


print(Point(3, 4).norm(), Point(3, 4), isinstance(Point(1), tuple))


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


u = Lower(A=1)
u.update(B=2)
print(u, u.data, len(u), UserList([1, 2]) + [3], UserString("abc").upper(), UserList([3, 1])[0])
