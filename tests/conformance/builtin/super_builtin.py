class A:
    def hi(self):
        return "A"


class B(A):
    def hi(self):
        return "B" + super().hi()

    @classmethod
    def make(cls):
        return super().__name__ if hasattr(super(), "__name__") else "no name"

    @staticmethod
    def s(x):
        return super(B, x).hi()


class C(B):
    def hi(self):
        return "C" + super(B, self).hi()


print(B().hi(), C().hi(), B.make(), B.s(C()), super(C, C()).hi(), super(B, C).hi(C()))
print(repr(super(B, B()))[:40].split(" object")[0], super(B, B()).__thisclass__.__name__, super(B, C()).__self_class__.__name__)
for f in (lambda: super(), lambda: super(5), lambda: super(B, 5), lambda: super(B, A()), lambda: super(B, B()).missing, lambda: super(B).hi):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)


def not_a_method(self):
    return super().hi()


try:
    not_a_method(B())
except RuntimeError as err:
    print(err)


class D(A):
    def later(self):
        return [super(D, self).hi() for _ in range(1)], (lambda: super(D, self).hi())()

    def inner(self):
        def f(me):
            return super().hi()
        return f(self)


print(D().later(), D().inner())
