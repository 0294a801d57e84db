class A:
    x = 1
    def __init__(self):
        self.y = 2

a = A()
print(getattr(a, "x"), getattr(a, "z", "default"), hasattr(a, "y"), hasattr(a, "z"), vars(a), a.__dict__ is vars(a))
setattr(a, "z", 3)
delattr(a, "y")
print(vars(a), [n for n in dir(a) if not n.startswith("_")], [n for n in vars(A) if not n.startswith("_")])
for call in (lambda: a.missing, lambda: A.missing, lambda: getattr(a, 5), lambda: setattr(a, 5, 1), lambda: delattr(a, "nope"), lambda: delattr(a, "x"),
             lambda: vars(5), lambda: (5).x, lambda: setattr(5, "x", 1), lambda: setattr(5, "real", 1), lambda: [].appendd, lambda: len.x, lambda: setattr(int, "x", 1),
             lambda: getattr(a), lambda: hasattr(a, 1)):
    try:
        print(call())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
try:
    a.missing
except AttributeError as e:
    print(e.name, e.obj is a)
