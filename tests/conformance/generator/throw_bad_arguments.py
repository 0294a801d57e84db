def g():
    while True:
        try:
            yield
        except Exception as e:
            print("caught", type(e).__name__, e)

it = g()
next(it)
for bad in (1, "text", None, int, object):
    try:
        it.throw(bad)
    except TypeError as e:
        print("TypeError:", e)
try:
    it.throw()
except TypeError as e:
    print("TypeError:", e)
it.throw(ValueError)
it.throw(ValueError("instance"))

class Needs(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)

it.throw(Needs(1, 2))
it.throw(Needs)
