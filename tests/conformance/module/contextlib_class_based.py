from contextlib import AbstractContextManager, ContextDecorator, chdir, AbstractAsyncContextManager


class Tag(ContextDecorator):
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print(f"<{self.name}>")
        return self

    def __exit__(self, *exc):
        print(f"</{self.name}>", exc[0] and exc[0].__name__)
        return self.name == "swallow"


@Tag("p")
def inside(x):
    """Doc."""
    print(x)
    return x


print(inside("a"), inside("b"), inside.__doc__)


@Tag("swallow")
def fails():
    raise ValueError("gone")


print(fails())


class Minimal(AbstractContextManager):
    def __exit__(self, *exc):
        print("minimal", exc)


with Minimal() as m:
    print(type(m).__name__)


class Duck:
    def __enter__(self): ...
    def __exit__(self, *a): ...


print(issubclass(Duck, AbstractContextManager), issubclass(int, AbstractContextManager), issubclass(Duck, AbstractAsyncContextManager))
try:
    AbstractContextManager()
except TypeError as e:
    print(e)
for bad in 5, type("NoExit", (), {"__enter__": lambda s: s})(), type("NoEnter", (), {"__exit__": lambda s: s})():
    try:
        with bad:
            pass
    except TypeError as e:
        print(e)
