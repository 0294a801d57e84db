def leaf(name):
    try:
        while True:
            received = yield name
            print(f"{name} received {received}")
    except ZeroDivisionError as error:
        print(name, "caught", error)
        return "leaf value"
    finally:
        print(name, "done")


def middle(name, child):
    try:
        value = yield from child
        print(name, "got", value)
        return f"{name}({value})"
    except KeyError as error:
        print(name, "caught", repr(error))
        yield f"{name} after KeyError"
    finally:
        print(name, "done")


def tower(height):
    g = leaf("leaf")
    for n in range(height):
        g = middle(f"m{n}", g)
    return g


g = tower(3)
print(next(g), g.send("hello"), g.gi_yieldfrom.gi_yieldfrom.gi_yieldfrom.__name__)
try:
    g.throw(ZeroDivisionError("zero"))
except StopIteration as stop:
    print("end", stop.value)
print("--- unhandled by the leaf")
g = tower(2)
next(g)
print(g.throw(KeyError("k")))
print(g.gi_yieldfrom, next(g, "over"))
print("--- closed from outside")
g = tower(2)
next(g)
g.close()
print("--- closed from inside the tower")
inner = leaf("inner")
g = middle("outer", inner)
next(g)
inner.close()
try:
    print(next(g))
except StopIteration as stop:
    print("end", stop.value)
print("--- dropped")
g = tower(1)
next(g)
del g
print("--- GeneratorExit thrown by hand")
g = tower(1)
next(g)
try:
    g.throw(GeneratorExit)
except GeneratorExit as error:
    print("came back", repr(error))
