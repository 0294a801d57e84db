def inner():
    while True:
        try:
            x = yield "inner waits"
            print("inner got", x)
        except ValueError as e:
            print("inner handled", e)
        except KeyError:
            return "inner finished"

def outer():
    try:
        r = yield from inner()
    except TypeError as e:
        r = f"outer handled {e}"
    yield r

o = outer()
print(next(o), o.send(1), sep=" / ")
print(o.throw(ValueError("v")))
print(o.throw(KeyError))
o = outer()
next(o)
print(o.throw(TypeError("t")))
try:
    o.throw(OSError("o"))
except OSError as e:
    print("escaped", e)
