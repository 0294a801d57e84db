from functools import partial


def f(*args, **kwargs):
    return args, kwargs


p = partial(f, 1, key="a")
q = partial(p, 2, key="b", more=3)
print(p(), q(9, more=4), q.func is f, q.args, q.keywords)
print(partial(print), repr(partial(int, "7", base=8)), partial(max, 5)(3))
p.note = "attribute"
print(p.note, vars(p))


class Sub(partial):
    pass


s = Sub(f, 1)
print(repr(s).replace(hex(id(f)), "ID")[:24], type(partial(s, 2)).__name__, partial(s, 2).args, s(5))


class C:
    method = partial(f, "in class")


print(C().method())
for bad in (lambda: partial(), lambda: partial(1), lambda: partial(len)(), lambda: setattr(p, "func", 1), lambda: partial(f, key=1)(key=2), lambda: p.__setstate__(1)):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
p.__setstate__((f, ("new",), {"n": 1}, None))
print(p(), hash(p) == hash(p), p == partial(f, "new", n=1))
