def log(tag):
    print("make", tag)
    def deco(f):
        print("wrap", tag, f.__name__)
        def inner(*a, **k):
            print("call", tag)
            return f(*a, **k)
        return inner
    return deco

@log("outer")
@log("inner")
def add(a, b=1):
    return a + b

print(add(1), add.__name__)
try:
    @5
    def bad(): pass
except TypeError as e:
    print(e)

@list
@lambda f: f()
def items():
    yield 1
    yield 2

print(items)
