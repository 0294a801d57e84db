class Manager:
    def __init__(self, name, swallow=False, fail_enter=False, fail_exit=False):
        self.name, self.swallow, self.fail_enter, self.fail_exit = name, swallow, fail_enter, fail_exit

    def __enter__(self):
        print("enter", self.name)
        if self.fail_enter:
            raise RuntimeError("enter failed")
        return self.name

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value, traceback is not None)
        if self.fail_exit:
            raise KeyError("exit failed")
        return self.swallow


with Manager("a") as a, Manager("b", swallow=True) as b:
    print(a, b)
    raise ValueError("inside")
try:
    with Manager("c"), Manager("d", fail_enter=True):
        print("never")
except RuntimeError as error:
    print(error)
try:
    with Manager("e", fail_exit=True):
        raise ValueError("lost?")
except KeyError as error:
    print(error, repr(error.__context__))


def early():
    for n in range(3):
        with Manager(f"loop {n}"):
            if n == 0:
                continue
            if n == 1:
                return "returned"


print(early())
with Manager("tuple", swallow=1) as (x, *y):
    print(x, y)
    1 / 0
with (Manager("p") as p, Manager("q") as q,):
    print(p + q)


class Truthy:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return args


class BadBool:
    def __bool__(self):
        raise OSError("no truth")


with Truthy():
    raise SystemExit
print("went on")


class Odd(Truthy):
    def __exit__(self, *args):
        return BadBool()


try:
    with Odd():
        raise ValueError
except OSError as error:
    print(error)


class OnlyEnter:
    def __enter__(self):
        pass


class Instance:
    pass


i = Instance()
i.__enter__ = i.__exit__ = lambda *args: None
for wrong in (OnlyEnter(), i, 5, None, Manager):
    try:
        with wrong:
            pass
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Few(Truthy):
    def __exit__(self):
        pass


try:
    with Few():
        pass
except TypeError as error:
    print(error)


class Descriptor:
    def __get__(self, instance, owner):
        print("looked up", end=" ")
        return lambda *args: "bound"


class ByDescriptor:
    __enter__ = __exit__ = Descriptor()


with ByDescriptor() as value:
    print(value)
