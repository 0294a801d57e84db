def deep(n):
    return deep(n + 1)


for attempt in (
    lambda: deep(0),
    lambda: (lambda f: f(f))(lambda f: f(f)),
):
    try:
        attempt()
    except RecursionError as err:
        print("RecursionError", str(err)[:32])


class R:
    def __repr__(self):
        return repr(self)

    def __eq__(self, other):
        return self == other

    def __getattr__(self, name):
        return getattr(self, name + "x")


for attempt in (lambda: repr(R()), lambda: R() == R(), lambda: R().a):
    try:
        attempt()
    except RecursionError:
        print("RecursionError")


def nest(n):
    return sum(map(lambda _: nest(n + 1), [1]))


try:
    nest(0)
except RecursionError:
    print("nested builtins")
x = []
x.append(x)
d = {}
d["d"] = d
print(x, d)
