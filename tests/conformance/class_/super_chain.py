class A:
    def who(self):
        yield "A"

class B(A):
    def who(self):
        yield "B"
        yield from super().who()

class C(A):
    def who(self):
        yield "C"
        yield from super().who()

class D(B, C):
    def who(self):
        yield "D"
        yield from super().who()

print(list(D().who()), [k.__name__ for k in D.__mro__])
print(list(super(B, D()).who()))
for call in (lambda: super(), lambda: super(B, A()), lambda: super(5, A()), lambda: super(A, A()).who()):
    try:
        call()
    except (RuntimeError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    class Bad(A, D):
        pass
except TypeError as e:
    print(e)
