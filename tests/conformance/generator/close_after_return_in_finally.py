def stubborn():
    try:
        yield 1
    finally:
        return "kept"


def waiting():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        return "told to go"


def silent():
    yield 1


for make in stubborn, waiting, silent:
    g = make()
    print(make.__name__, g.close(), end=" | ")
    g = make()
    next(g)
    print(g.close(), g.close(), next(g, "over"))


def swallowing():
    while True:
        try:
            yield "still here"
        except GeneratorExit:
            print("ignoring")
            break
    return "after the loop"


g = swallowing()
next(g)
print(g.close())


def raising():
    try:
        yield
    except GeneratorExit:
        raise KeyError("on the way out")


g = raising()
next(g)
try:
    g.close()
except KeyError as error:
    print(error, type(error.__context__).__name__, g.gi_frame)


def yielding():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = yielding()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)
print(next(g, "nothing left"), g.close())
