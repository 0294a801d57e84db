class C:
    count = 0

    @staticmethod
    def s(a, b=2):
        return a, b

    @classmethod
    def c(cls, x):
        cls.count += x
        return cls.__name__, cls.count

    @classmethod
    @property
    def legacy(cls):
        return "value"


class D(C):
    pass


print(C.s(1), C().s(1, 3), C.c(1), C().c(2), D.c(10), C.count, D.count)
print(type(C.__dict__["s"]).__name__, type(C.__dict__["c"]).__name__, type(C.s).__name__, type(C.c).__name__, C.c.__self__ is C, C.c.__func__.__name__)
sm = staticmethod(len)
print(sm("abc"), sm.__wrapped__ is len, sm.__func__ is len, repr(staticmethod(len)))
print(C.s.__name__, C.c.__name__, C.c.__qualname__, C.__dict__["s"].__name__)
for f in (lambda: C.s(), lambda: C.c(), lambda: C.c(1, 2), lambda: staticmethod(), lambda: classmethod(1, 2), lambda: classmethod(len)(5)):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
f = classmethod(lambda cls: cls)
print(f.__get__(5)(), f.__get__(None, int)().__name__, staticmethod(5).__get__(None, int))
