class A:
    def __new__(cls, x):
        print("new", x)
        return super().__new__(cls) if x else "not an A"
    def __init__(self, x):
        print("init", x)

print(type(A(1)).__name__, A(0))

class B:
    def __init__(self):
        return 5

class C:
    pass

for call in (lambda: A(), lambda: B(), lambda: C(1), lambda: C(x=1), lambda: object(1), lambda: object.__new__(int), lambda: object.__new__(5)):
    try:
        call()
    except TypeError as e:
        print(e)
