def converter():
    total = 0
    while True:
        try:
            total += yield total
        except ZeroDivisionError as e:
            raise LookupError("converted") from e
        except ValueError:
            total = 0

c = converter()
next(c)
print(c.send(5), c.send(6))
print(c.throw(ValueError("reset")))
print(c.send(3))
try:
    c.throw(ZeroDivisionError("zero"))
except LookupError as e:
    print(repr(e), "from", repr(e.__cause__), e.__suppress_context__)
print(next(c, "over"))

def swallow_and_return():
    try:
        yield "waiting"
    except OSError as e:
        return f"returned {e}"

s = swallow_and_return()
print(next(s))
try:
    s.throw(OSError("disk"))
except StopIteration as e:
    print(e.value)
