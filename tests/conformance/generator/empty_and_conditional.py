def empty():
    if False:
        yield

def bare():
    x = yield
    print("x is", x)
    yield

def maybe(flag):
    if flag:
        return "no items"
    yield 1

def dead():
    return
    yield 1

print(list(empty()), list(bare()), list(maybe(True)), list(maybe(False)), list(dead()))
print(next(empty(), None), next(maybe(1), "d"))
try:
    next(empty())
except StopIteration as e:
    print(repr(e), e.value)
print(type(empty()).__name__, sum(empty()), max(empty(), default="none"))
try:
    max(empty())
except ValueError as e:
    print("ValueError:", e)
try:
    next()
except TypeError as e:
    print(e)
try:
    next([1])
except TypeError as e:
    print(e)
