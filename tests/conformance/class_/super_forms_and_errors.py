class A:
    tag = "A"

    def hello(self):
        return ["A"]

    @classmethod
    def make(cls):
        return f"A.make of {cls.__name__}"

    @staticmethod
    def fixed():
        return "A.fixed"

    @property
    def prop(self):
        return "A.prop"


class B(A):
    tag = "B"

    def hello(self):
        return ["B"] + super().hello()

    @classmethod
    def make(cls):
        return "B then " + super().make()

    @staticmethod
    def fixed():
        return "B then " + super(B, B).fixed()

    @property
    def prop(self):
        return "B then " + super().prop

    def nested(self):
        return [super(B, self).tag for _ in range(2)], (lambda: super(B, self).tag)()

    def shown(self):
        return repr(super())

    def missing(self):
        return super().nothing

    def assign(self):
        super().new = 5
        return self.new


class C(B):
    pass


b = C()
print(b.hello(), C.make(), b.fixed(), b.prop, b.nested(), b.shown())


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(b.missing)
attempt(b.assign)
attempt(lambda: super())
attempt(lambda: super(A))
attempt(lambda: super(A).__thisclass__)
attempt(lambda: super(A, 5))
attempt(lambda: super(5, A))
attempt(lambda: super(B, A()))
attempt(lambda: super(B, b).__self__ is b)
attempt(lambda: super(A, b).hello)
attempt(lambda: super(B, b).__self_class__)


class D(A):
    def no_self():
        return super().tag

    def deleted(self):
        del self
        return super().tag

    def generator(self):
        yield super().tag

    def inner(self):
        def helper():
            return super().tag

        return helper()


attempt(D.no_self)
attempt(D().deleted)
attempt(lambda: list(D().generator()))
attempt(D().inner)
unbound = super(B)
attempt(lambda: unbound.__get__(b).hello())
