import functools


def trace(function):
    @functools.wraps(function)
    def wrapper(*args, **options):
        shown = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in options.items())])
        result = function(*args, **options)
        print(f"{function.__name__}({shown}) = {result!r}")
        return result

    wrapper.calls = 0
    return wrapper


def repeat(times, /, *, join=", "):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            return join.join(str(function(*args)) for _ in range(times))

        return wrapper

    return decorate


class Counted:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function, self.count = function, 0

    def __call__(self, *args):
        self.count += 1
        return self.function(*args)

    def __get__(self, instance, owner):
        return self if instance is None else functools.partial(self, instance)


@trace
@repeat(2, join=" & ")
def greet(name):
    """Says hello."""
    return f"hi {name}"


greet("Ann")
print(greet.__name__, greet.__doc__, greet.__wrapped__.__wrapped__("raw"), greet.calls)


class Service:
    @Counted
    def work(self, n):
        return n * 2

    @staticmethod
    @trace
    def fixed(n):
        return n

    @classmethod
    @trace
    def named(cls, n=1):
        return cls.__name__ * n

    @property
    @trace
    def size(self):
        return 42


s = Service()
print(s.work(1), s.work(2), Service.work.count, Service.work.__name__)
s.fixed(3), Service.named(n=2), s.size


@(buttons := [trace, repeat(1)])[0]
def chosen():
    return 1


chosen()
registry = {}


def register(kind):
    return lambda function: registry.setdefault(kind, function)


@register("a")
@register("b")
def handler():
    pass


print(sorted(registry), handler is registry["a"])
try:
    @5
    def broken():
        pass
except TypeError as error:
    print(error, "broken" in globals())
try:
    @repeat
    def forgot():
        return 1

    forgot()
except TypeError as error:
    print(error)
