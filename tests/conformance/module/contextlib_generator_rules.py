from contextlib import contextmanager


@contextmanager
def none():
    if False:
        yield


@contextmanager
def two():
    yield 1
    yield 2


@contextmanager
def catches_all():
    try:
        yield
    except BaseException:
        pass


@contextmanager
def replaces():
    try:
        yield
    except ValueError as e:
        raise KeyError("replaced") from e


def use(manager, error=None):
    try:
        with manager as value:
            if error:
                raise error
            return value
    except BaseException as e:
        return type(e).__name__, str(e), repr(e.__cause__)


print(use(none()), use(two()), use(two(), ValueError("v")), use(catches_all(), KeyboardInterrupt()), use(replaces(), ValueError("v")))
print(use(catches_all(), StopIteration("s")), use(replaces(), StopIteration("s")))
m = catches_all()
print(use(m), use(m))


@catches_all()
def decorated(x):
    return x / 0


print(decorated(1), decorated.__name__, type(catches_all()).__name__)


@contextmanager
def with_args(a, *, b=2):
    """The words."""
    yield a, b


with with_args(1, b=3) as got:
    print(got, with_args.__doc__, with_args.__name__)
