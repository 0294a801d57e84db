def leaks():
    yield next(iter([]))

def raises():
    yield 1
    raise StopIteration("own")

def nested():
    yield from raises()

for f in leaks, raises, nested:
    g = f()
    try:
        for x in g:
            print(f.__name__, x)
    except RuntimeError as e:
        print(f.__name__, e, "|", repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
    print(next(g, "finished"))
g = (next(iter(())) for _ in range(2))
try:
    list(g)
except RuntimeError as e:
    print("genexp", e)

def catches():
    try:
        yield 1
    except StopIteration as e:
        yield f"caught {e.value}"

g = catches()
next(g)
print(g.throw(StopIteration("thrown")))
g = catches()
try:
    g.throw(StopIteration("unstarted"))
except (RuntimeError, StopIteration) as e:
    print(repr(e))
