# Keywords from several places: who is told what.
def f(x, y):
    return x, y


class C:
    def m(self, x):
        return x


class K:
    def keys(self):
        return ["x", 2]

    def __getitem__(self, key):
        return key


for call in [
    "f(x=5, **{'x': 3}, y=2)", "f(**{'x': 3}, **{'x': 5}, y=2)", "f(**{1: 3}, **{1: 5})", "f(**{1: 2})", "f(**{(1, 2): 2}, **{(1, 2): 3})",
    "f(**{'x': 1}, **{2: 3})", "f(**K())", "f(1, **K(), **K())", "f(*3)", "f(**3)", "C().m(x=1, **{'x': 2})", "print(sep='', **{'sep': 1})",
    "dict(a=1, **{'a': 2})", "dict(**{1: 2})", "f(*[1], **{2: 3})", "C(**[])", "f(**{'x': 1}, **{'y': 2})",
]:
    try:
        print(call, eval(call))
    except TypeError as e:
        print(call, e)
