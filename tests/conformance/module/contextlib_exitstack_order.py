from contextlib import ExitStack, contextmanager


@contextmanager
def named(name, swallow=False):
    print("enter", name)
    try:
        yield name
    except ValueError as e:
        print(name, "saw", e)
        if not swallow:
            raise
    finally:
        print("exit", name)


with ExitStack() as stack:
    a = stack.enter_context(named("a", swallow=True))
    stack.callback(print, "callback", 1, end="!\n")
    stack.push(lambda *exc: print("pushed", exc[0] and exc[0].__name__))
    stack.enter_context(named("b"))
    raise ValueError("inside")
print("after")
with ExitStack() as stack:
    stack.enter_context(named("c"))
    kept = stack.pop_all()
print("closing later")
kept.close()
with ExitStack() as stack:
    @stack.callback
    def done():
        print("done")

    stack.callback(lambda: 1 / 0)
    try:
        stack.enter_context(5)
    except TypeError as e:
        print(e)
    stack.pop_all().callback(print)
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.callback(lambda: [][1])
        raise KeyError("first")
except ZeroDivisionError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
