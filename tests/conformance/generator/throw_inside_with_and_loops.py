from contextlib import contextmanager, suppress


@contextmanager
def tag(name):
    print(f"<{name}>", end=" ")
    try:
        yield
    finally:
        print(f"</{name}>", end=" ")


def worker():
    with tag("outer"):
        for n in range(3):
            with tag(f"item{n}"):
                try:
                    got = yield n
                except ValueError:
                    print("skip", end=" ")
                    continue
                except KeyError:
                    print("stop", end=" ")
                    break
                if got == "return":
                    return "early"
        else:
            print("loop finished", end=" ")
        yield "after the loop"
    return "normal"


def drive(*actions):
    g = worker()
    out = [next(g)]
    for action in actions:
        try:
            out.append(g.throw(action) if isinstance(action, (Exception, type)) else g.send(action))
        except StopIteration as stop:
            out.append(("stop", stop.value))
            break
        except Exception as error:
            out.append(repr(error))
            break
    g.close()
    print("=>", out)


drive(None, None, None, None)
drive(ValueError, ValueError("again"), None, None)
drive(KeyError)
drive("return")
drive(OSError("through all"))
drive(None, ZeroDivisionError)
drive()


def suppressing():
    with suppress(ValueError):
        yield 1
        yield 2
    yield "suppressed"
    with suppress(GeneratorExit):
        yield "even exit?"
    print("exit suppressed, then", end=" ")


g = suppressing()
print(next(g), g.throw(ValueError), next(g))
g.close()
print("closed", g.gi_frame)


def retry():
    attempts = 0
    while True:
        try:
            yield attempts
        except Exception as error:
            attempts += 1
            if attempts == 3:
                raise RuntimeError("gave up") from error


g = retry()
next(g)
print(g.throw(ValueError), g.throw(KeyError))
try:
    g.throw(OSError("last"))
except RuntimeError as error:
    print(error, repr(error.__cause__), next(g, "finished"))
