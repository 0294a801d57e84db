async def value():
    return 5

async def main(x):
    return await x

def drive(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value
    except (TypeError, RuntimeError) as e:
        return f"{type(e).__name__}: {e}"

class Ready:
    def __await__(self):
        return "ready"
        yield

class Wrong:
    def __await__(self):
        return 5

for x in (value(), Ready(), Wrong(), 5, None):
    print(drive(main(x)))
c = value()
print(drive(c), drive(c))
c = value()
try:
    c.send(1)
except TypeError as e:
    print(e)
c.close()
try:
    iter(c)
except TypeError as e:
    print(e)
