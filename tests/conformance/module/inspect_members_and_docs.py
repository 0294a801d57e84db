import inspect


class Base:
    """  Base words.

        Indented more.
    Back.
    """

    def method(self):
        """Method words."""

    @property
    def prop(self):
        return 1

    @classmethod
    def cm(cls):
        pass

    @staticmethod
    def sm():
        pass

    data = 5


class Sub(Base):
    def method(self):
        pass


print(inspect.getdoc(Base))
print(inspect.getdoc(Sub.method), inspect.getdoc(Sub), Sub.__doc__)
print([n for n, v in inspect.getmembers(Sub, inspect.isfunction)], [n for n, v in inspect.getmembers(Sub(), inspect.ismethod)], [n for n, v in inspect.getmembers(Base, lambda v: isinstance(v, property))])
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(Sub) if not a.name.startswith("__")])
print(inspect.getmro(Sub), inspect.cleandoc("a\n    b\n      c"), repr(inspect.cleandoc("")))
print([n for n, v in inspect.getmembers_static(Sub) if not n.startswith("_")])
print(inspect.getattr_static(Sub, "prop").__class__.__name__, inspect.getattr_static(Sub(), "data"), inspect.getattr_static(Sub, "nosuch", "default"))
try:
    inspect.getattr_static(Sub, "nosuch")
except AttributeError as e:
    print(e)
