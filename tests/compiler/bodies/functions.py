"""Parameters, closures, decorators, classes, generics."""


def all_kinds(a, b=1, /, c=2, *args, d, e=3, **kwargs):
    return a, b, c, args, d, e, kwargs


def defaults(a=[], b=(1, 2), *, c={}, d=None):
    return a, b, c, d


def annotated(a: int, /, b: str = "", *args: float, c: list[int], d: dict = None, **kwargs: bytes) -> tuple:
    return a


def starred_annotation(*args: *tuple[int]):
    return args


def keyword_only(*, a, b):
    return a, b


def closure(a):
    b = 1

    def inner(c):
        nonlocal b
        b = a + c

        def innermost():
            return a, b, c

        return innermost

    return inner


def cell_parameter(a, b):
    b = a
    return lambda: b


def deleted_cell(a):
    def inner():
        return a

    del a
    return inner


def unbound_cell(c):
    if c:
        x = 1
    return lambda: x


def recursive(n):
    def go(n):
        return n and go(n - 1)

    return go(n)


@closure
@closure(1)
def decorated():
    pass


def uses_super_wrongly():
    return super().x


def shadows_super(super):
    return super().x


class Empty:
    pass


class Documented:
    """Text."""

    x = 1
    y: int = 2
    z: str


class Derived(Empty, Documented, metaclass=type, key=1):
    def __init__(self, a):
        super().__init__(a)
        self.a = a
        self.b, self.c = a
        self._Derived__d = 1
        self.__e = 2

    def method(self):
        return super().method, super(Derived, self).method(1), __class__

    @property
    def prop(self):
        return self.__e

    @prop.setter
    def prop(self, value):
        self.__e = value

    @classmethod
    def make(cls):
        return cls()

    def uses_attribute(self):
        return super().attr.x, super().__class__

    class Inner:
        def method(self):
            return __class__

    def keyword(self):
        return super().method(1, *self.a, key=2)


class Unpacked(*[Empty], **{}):
    pass


class Locals:
    a = 1
    b = a
    c = [x for x in range(b)]
    d = {k: v for k, v in enumerate(c) if k}
    e = [[y for y in c] for x in c]

    def use(self):
        return [self for self in Locals.c]

    lambda: a


def class_in_function(a):
    b = 1

    class Local:
        c = a

        def method(self):
            return a, b, Local

    return Local


class Generic[T, U: int, V: (int, str), *Ts, **P]:
    x: T

    def method[W](self, a: T, b: W) -> U:
        return a

    def plain(self) -> T:
        return self


class GenericBase[T](Empty):
    pass


def generic[T, U = int](a: T, b: U = 1, *, c: T = 2) -> T:
    def inner[V](d: V) -> T:
        return d

    return inner


class Mangled:
    def __init__(self):
        self.__x = __y
        __z = lambda __w: __w
        import __mod
        print(__z, __mod.__a, __b=1)

    def __private(__self):
        global __g
        __g = 1


class TypeInClass:
    type A = int
    type B[T] = dict[T, A]
    x = 1

    def method[T](self, a: x) -> T:
        return x


def nested_functions():
    def a():
        def b():
            def c():
                return d

            return c

        return b

    return a


def conditional_def(x):
    if x:

        def f():
            return 1

    else:

        def f():
            return 2

    return f


def global_in_nested():
    def inner():
        global G
        G = 1

        def innermost():
            return G

        return innermost

    return inner
