def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e)

def raise_(x, *cause):
    if cause:
        raise x from cause[0]
    raise x

def bare():
    raise

for x in (1, "text", None, int, object(), ValueError, ValueError("v")):
    attempt(lambda: raise_(x))
for cause in (5, "c", KeyError, None):
    attempt(lambda: raise_(ValueError("with cause"), cause))
attempt(bare)

def bad_except():
    try:
        1 / 0
    except "not a class":
        pass

attempt(bad_except)
