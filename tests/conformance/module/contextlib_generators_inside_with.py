import contextlib


@contextlib.contextmanager
def resource(name):
    print("open", name)
    try:
        yield name
    finally:
        print("close", name)


def lines(name):
    with resource(name) as r:
        for n in range(3):
            yield f"{r}{n}"


g = lines("a")
print(next(g))
g.close()
for line in lines("b"):
    if line == "b1":
        break
print("loop left")
g = lines("c")
next(g)
del g
print("deleted")
with contextlib.closing(lines("d")) as d:
    print(next(d))


def nested():
    with contextlib.ExitStack() as stack:
        for name in "ef":
            yield stack.enter_context(resource(name))
        stack.callback(print, "callback")
        yield "last"


n = nested()
print(next(n), next(n))
try:
    n.throw(KeyError("in"))
except KeyError as e:
    print("out", e)


@contextlib.contextmanager
def outer():
    with resource("outer") as o:
        yield from inner(o)


def inner(o):
    try:
        yield o + "+inner"
    finally:
        print("inner done")


with outer() as o:
    print(o)
