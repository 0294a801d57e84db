a = b = c = 1
del a
del (b, c)
for name in ("a", "b", "c"):
    print(name in globals())
items = [0, 1, 2, 3, 4, 5]
del items[0], items[-1]
print(items)
del items[1:3]
print(items)
d = {"x": 1, "y": 2}
del d["x"]
print(d)


class C:
    attr = 1


obj = C()
obj.attr = 2
del obj.attr
print(obj.attr)
for text in ("del obj.attr", "del d['zz']", "del items[9]", "del nothing", "del (1).real"):
    try:
        exec(text)
    except Exception as err:
        print(type(err).__name__, err)
