log = []


def inner(name):
    while True:
        try:
            got = yield f"{name} waits"
            log.append((name, got))
            if got == "done":
                return f"{name} done"
        except ValueError as error:
            log.append((name, f"caught {error}"))
        except KeyError:
            return f"{name} gave up"


def outer():
    results = []
    for name in "ab":
        try:
            results.append((yield from inner(name)))
        except LookupError as error:
            results.append(f"lookup {error}")
    return results


g = outer()
print(next(g))
print(g.send(1))
print(g.throw(ValueError("v")))
print(g.send("done"))
print(g.throw(ValueError))
try:
    g.throw(IndexError("escapes inner"))
except StopIteration as stop:
    print(stop.value)
for entry in log:
    print(entry)


class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return "plain"


def over_plain():
    try:
        yield from Plain()
    except ValueError as error:
        print("outer caught", error)
        yield "recovered"


g = over_plain()
print(next(g))
try:
    g.send(1)
except AttributeError as error:
    print(error)
g = over_plain()
next(g)
print(g.throw(ValueError("no throw method")))
g = over_plain()
next(g)
print(g.close())
