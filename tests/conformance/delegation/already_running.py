def inner():
    yield 1
    yield 2
    yield 3

shared = inner()

def outer(name):
    print(name, "starts")
    yield from shared
    print(name, "ends")

a, b = outer("a"), outer("b")
print(next(a), next(b), next(a))
print(next(b, "b over"), next(a, "a over"))

def selfish():
    yield "first"
    yield from me

me = selfish()
print(next(me))
try:
    next(me)
except ValueError as e:
    print("ValueError:", e)

def used():
    g = inner()
    next(g)
    yield from g
    yield from g
    yield "done"

print(list(used()))
