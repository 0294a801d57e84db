from contextlib import ExitStack, closing, contextmanager, nullcontext, suppress
@contextmanager
def tag(name):
    print("<", name)
    try:
        yield name.upper()
    except KeyError as e:
        print("swallow", e)
    finally:
        print(">", name)
with tag("a") as t:
    print(t)
with tag("b"):
    raise KeyError("k")
try:
    with tag("c"):
        raise ValueError("v")
except ValueError as e:
    print("out", e)
with ExitStack() as stack:
    print([stack.enter_context(tag(n)) for n in "xy"])
    stack.callback(print, "callback")
with suppress(ZeroDivisionError):
    1 / 0
@contextmanager
def twice():
    yield 1
    yield 2
@contextmanager
def never():
    return
    yield
for f in twice, never:
    try:
        with f():
            pass
    except RuntimeError as e:
        print(e)
