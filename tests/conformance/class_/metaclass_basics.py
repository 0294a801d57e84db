class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print("new", name, kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
    @classmethod
    def __prepare__(m, name, bases, **kw):
        return {"prepared": name}
    def __call__(cls, *a):
        print("call", a)
        return super().__call__(*a)
    def __iter__(cls):
        yield from (n for n in vars(cls) if n.startswith("x"))

class A(metaclass=Meta, flag=1):
    x1 = x2 = 0

print(A.prepared, list(A), type(A()).__name__)
