from contextlib import ContextDecorator, ExitStack, AbstractContextManager, chdir, closing, contextmanager, nullcontext, redirect_stderr, redirect_stdout, suppress
import io
import sys


@contextmanager
def tag(name):
    print("enter", name)
    try:
        yield name.upper()
    except ValueError as e:
        print("swallowed", e)
    finally:
        print("exit", name)


with ExitStack() as stack:
    print([stack.enter_context(tag(n)) for n in "ab"])
    stack.callback(print, "callback", sep="-")
    stack.push(lambda *info: print("pushed", info[0]))
    print("body")
with ExitStack() as stack:
    stack.enter_context(tag("outer"))
    stack.enter_context(tag("inner"))
    raise ValueError("in the body")
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        raise KeyError("first")
except ZeroDivisionError as e:
    print(repr(e), repr(e.__context__))
with ExitStack() as stack:
    stack.enter_context(tag("moved"))
    later = stack.pop_all()
print("still open")
later.close()
with suppress(KeyError, IndexError):
    {}["x"]
with suppress(ZeroDivisionError):
    raise ExceptionGroup("g", [ZeroDivisionError(1)])
print("after suppress")
out = io.StringIO()
with redirect_stdout(out):
    print("hidden")
print(repr(out.getvalue()))
err = io.StringIO()
with redirect_stderr(err):
    print("also hidden", file=sys.stderr)
print(err.getvalue().strip(), nullcontext(5).__enter__())


class Door:
    def close(self):
        print("closed")


with closing(Door()) as door:
    print(type(door).__name__)


def gen():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


with closing(gen()) as g:
    print(next(g))


class Deco(ContextDecorator):
    def __enter__(self):
        print("deco in")
        return self

    def __exit__(self, *info):
        print("deco out")


@Deco()
def f(x):
    return x * 2


print(f(3))


@tag("decorated")
def h():
    return "h"


print(h(), h())


@contextmanager
def no_yield():
    if False:
        yield


@contextmanager
def two():
    yield 1
    yield 2


@contextmanager
def broken():
    yield
    raise KeyError("on the way out")


for cm in (no_yield, two, broken):
    try:
        with cm():
            print("in", cm.__name__)
    except (RuntimeError, KeyError) as e:
        print(type(e).__name__, e)
try:
    with two():
        raise ValueError("body")
except ValueError as e:
    print("out", e)
try:
    with tag("stop"):
        raise StopIteration("through")
except StopIteration as e:
    print("stop", e)
cm = tag("used")
with cm:
    pass
try:
    with cm:
        pass
except (AttributeError, RuntimeError) as e:
    print(type(e).__name__, e)
print(isinstance(cm, AbstractContextManager))
