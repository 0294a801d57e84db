T = "module T"


def generic[T](x: T, default=T) -> list[T]:
    return T, default


class Box[T]:
    inside = T

    def method[U](self, y: U = T) -> tuple[T, U]:
        return T, U, y

    class Nested:
        seen = T

    comprehension = [T for _ in range(1)]


type Alias[T] = dict[str, T]
type Plain = T


def with_bound[A: int, B: (str, bytes), *C, **D](a: A, *args: *C, **kw) -> B:
    return A.__bound__, B.__constraints__, C, D


print(generic(1)[1], generic(1)[0] is generic.__type_params__[0], type(generic(1)[0]).__name__, generic.__annotations__["x"] is generic.__type_params__[0])
print(Box.inside is Box.__type_params__[0], Box().method()[0] is Box.inside, Box().method()[2] is Box.inside, Box.Nested.seen is Box.inside, Box.comprehension[0] is Box.inside)
print(Alias.__value__, Plain.__value__, with_bound(1), with_bound.__type_params__, T)
print(generic.__qualname__, Box.method.__qualname__, "T" in globals())


def lazily[X: print("bound evaluated") or int]():
    return X


x = lazily()
print("nothing yet")
print(x.__bound__, x.__bound__)


class Shadow[T]:
    T = "class attribute"
    seen = T

    def method(self):
        return T

    def own[T](self):
        return T


print(Shadow.seen, Shadow().method() is Shadow.__type_params__[0], Shadow().own() is Shadow().method())


def nested[T]():
    def inner[S](value: T | S = None):
        return T, S

    return inner


inner = nested()
print(inner()[0] is nested.__type_params__[0], inner.__type_params__, inner.__annotations__)


def decorated_order(f):
    print("decorated", f.__name__, f.__type_params__)
    return f


@decorated_order
def last[Z](z: Z = print("default evaluated")):
    return z


class Derived[T](Box[T], metaclass=type):
    pass


print(Derived.__orig_bases__, Derived.__mro__[1].__name__, Derived[int], Derived.__parameters__, Derived.inside is Box.inside)
for code in ("def f[T](T): pass", "def f[T](x: T = T): return x\nprint(f())", "class C[T: T]: pass\nprint(C.__type_params__[0].__bound__)", "type A[T] = T | A[T]\nprint(A.__name__)", "def f[T]():\n    nonlocal T", "def f[T]():\n    global T", "class C[T]:\n    nonlocal T", "def f[T = int](): return T.__default__\nprint(f())", "class C[T = int, U]: pass", "type X[__debug__] = 1", "def f[T](x: (y := T)): pass"):
    try:
        exec(code, {})
    except Exception as error:
        print(repr(code), type(error).__name__, error)
