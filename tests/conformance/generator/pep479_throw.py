def passes():
    yield 1


g = passes()
next(g)
try:
    g.throw(StopIteration("thrown"))
except RuntimeError as err:
    print(err, repr(err.__cause__))


def catches():
    try:
        yield 1
    except StopIteration as stop:
        yield "caught " + str(stop.value)


g = catches()
next(g)
print(g.throw(StopIteration("v")))
fresh = passes()
try:
    fresh.throw(StopIteration("on a fresh one"))
except (StopIteration, RuntimeError) as err:
    print(type(err).__name__, err)
