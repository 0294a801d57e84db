def g():
    try:
        yield 1
    except ValueError as e:
        print("inside", repr(e))
        yield 2
    yield 3

fresh = g()
try:
    fresh.throw(ValueError("early"))
except ValueError as e:
    print("fresh:", e)
print(list(fresh))

mid = g()
next(mid)
print(mid.throw(ValueError("mid")))
print(next(mid))
try:
    mid.throw(KeyError("k"))
except KeyError as e:
    print("uncaught:", e)
print(next(mid, "done"))
try:
    mid.throw(RuntimeError("after end"))
except RuntimeError as e:
    print("finished:", e)
