def hello(self):
    return f"hello {self.name}"

C = type("C", (), {"name": "c", "hello": hello})
D = type("D", (C,), {"name": "d"})
print(C().hello(), D().hello(), C.__name__, D.__bases__, D.__mro__, type(D), C.__module__)
for call in (lambda: type(1, 2), lambda: type(1, (), {}), lambda: type("X", 5, {}), lambda: type("X", (), 5), lambda: type("X", (5,), {}),
             lambda: type("X", (int, str), {}), lambda: type("X", (C, D), {}), lambda: type(), lambda: type("X", (C, C), {}), lambda: type("X", (), {}, z=1)):
    try:
        print(call())
    except TypeError as e:
        print(e)
print(type(1), type(type), type("s").__name__, type(len).__name__, type(hello).__name__, type(C().hello).__name__, type(x for x in ()).__name__)
print(object(), sep="")if False else print(type(object()).__mro__)
