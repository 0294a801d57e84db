"""`__getattr__`, `__getattribute__` and `__doc__` may be any descriptor; what a class does not have it cannot lose."""


class Hook:
    def __init__(self, word, gives=True):
        self.word, self.gives = word, gives

    def __get__(self, instance, owner):
        print("  bound", self.word, "to", owner.__name__)

        def answer(name):
            if self.gives:
                return f"{self.word} of {name}"
            raise AttributeError(name)

        return answer


class A:
    __getattribute__ = Hook("everything")


class B:
    __getattr__ = Hook("the rest")
    own = "own"


class Both:
    __getattribute__ = Hook("nothing", gives=False)
    __getattr__ = Hook("the rest")


class Neither:
    __getattribute__ = Hook("nothing", gives=False)
    __getattr__ = Hook("nothing either", gives=False)


print(A().x)
print(B().own, B().x)
print(Both().x, getattr(Both(), "y", "default"))
print(hasattr(Neither(), "x"), getattr(Neither(), "x", "default"))


class Doc:
    def __get__(self, instance, owner):
        return f"of {'the class' if instance is None else 'an instance'} {owner.__name__}"


class Documented:
    __doc__ = Doc()


print(Documented.__doc__, "|", Documented().__doc__)


class C:
    x: int


def told(act):
    try:
        exec(act)
        print("done:", act)
    except Exception as e:
        print(f"{act}: {type(e).__name__}: {e}")


for act in ("del C.__annotations__", "del C.__annotations__", "del C.__abstractmethods__", "C.__abstractmethods__", "type.__abstractmethods__",
            "C.__abstractmethods__ = {'x'}", "C()", "del C.__abstractmethods__", "C()", "del C.__type_params__"):
    told(act)


class M:
    def meth(self):
        return self


first, second = M(), M()
second.meth = first.meth.__get__(second, M)
print(second.meth() is first, first.meth.__get__(second) == first.meth)
