def summing():
    total = 0
    try:
        while True:
            total += yield
    except GeneratorExit:
        return total

s = summing()
next(s)
for n in range(5):
    s.send(n)
print(s.close())
print(s.close())

def finally_return():
    try:
        yield 1
    finally:
        return "from finally"

f = finally_return()
next(f)
print(f.close())

def outer():
    try:
        r = yield from summing()
    except GeneratorExit as e:
        print("outer saw", type(e).__name__)
        return "outer"

o = outer()
next(o)
o.send(10)
print(o.close())
