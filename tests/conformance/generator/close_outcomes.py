def show(label, gen, steps):
    for _ in range(steps):
        next(gen)
    try:
        print(label, gen.close())
    except BaseException as e:
        print(label, type(e).__name__, e)

def plain():
    yield 1
    yield 2

def returns():
    try:
        yield 1
    except GeneratorExit:
        return "closed value"

def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2

def raises():
    try:
        yield 1
    finally:
        raise ValueError("in finally")

def reraises():
    try:
        yield 1
    except GeneratorExit as e:
        print("saw", repr(e))
        raise

for steps in 0, 1:
    for f in plain, returns, raises, reraises, ignores:
        show(f"{f.__name__}/{steps}", f(), steps)
done = plain()
list(done)
print(done.close(), done.close())
