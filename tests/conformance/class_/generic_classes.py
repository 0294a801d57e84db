class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def __iter__(self):
        yield from reversed(self.items)


s = Stack[int]()
s.push(1)
s.push(2)
print(list(s), Stack.__type_params__, Stack[int], Stack.__parameters__, Stack.__orig_bases__, Stack[str].__args__)


def first[T, *Ts, **P](x: T, *rest: *Ts) -> T:
    return x


print(first(1, 2), [p.__name__ for p in first.__type_params__], [type(p).__name__ for p in first.__type_params__])


class Bound[T: (int, str), U: float = float]:
    pass


t, u = Bound.__type_params__
print(t.__constraints__, u.__bound__, u.__default__, t.has_default(), u.has_default())
type Pair[A] = tuple[A, A]
print(Pair, Pair.__value__, Pair[int], Pair.__type_params__, Pair[int].__origin__)
type Tree = list["Tree"] | int
print(Tree.__value__)


class Child(Stack[str]):
    pass


print(Child.__orig_bases__, Child.__mro__[1].__name__, Child().items)
try:
    Stack[int, str]
except TypeError as e:
    print(e)


def outer[T](x: T):
    class Inner:
        def get(self) -> T:
            return x

    return Inner()


print(outer(3).get(), outer.__annotations__)


class Meta(type):
    def __getitem__(cls, key):
        return f"meta {key}"


class M(metaclass=Meta):
    pass


class G:
    def __class_getitem__(cls, key):
        return f"{cls.__name__}[{key}]"


print(M[1], G[int], type(G).__name__)
