from contextlib import contextmanager


@contextmanager
def section(name):
    print("begin", name)
    try:
        yield name.upper()
    except KeyError as error:
        print("swallowed", error)
    finally:
        print("end", name)


with section("one") as label:
    print("inside", label)
with section("two"):
    raise KeyError("lost")
try:
    with section("three"):
        raise ValueError("kept")
except ValueError as error:
    print("outside", error)


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def twice_on_error():
    try:
        yield 1
    except ValueError:
        yield 2


for make, fails in ((never, False), (twice, False), (twice_on_error, True)):
    try:
        with make():
            if fails:
                raise ValueError
    except RuntimeError as error:
        print(error)


@contextmanager
def changing():
    try:
        yield
    except ZeroDivisionError as error:
        raise LookupError("changed") from error


try:
    with changing():
        1 / 0
except LookupError as error:
    print(error, repr(error.__cause__))


@section("decorating")
def work(a):
    print("working", a)
    return a * 2


print(work(4), work(5), work.__name__)
manager = section("used once")
with manager:
    pass
try:
    with manager:
        pass
except (RuntimeError, AttributeError) as error:
    print(type(error).__name__, error)
try:
    with section("stop"):
        raise StopIteration("from the body")
except StopIteration as stop:
    print(repr(stop))
