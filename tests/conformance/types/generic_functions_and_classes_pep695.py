def first[T](items: list[T]) -> T:
    return items[0]


class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self

    def map[U](self, function) -> "Stack[U]":
        made = Stack[U]()
        made.items = [function(item) for item in self.items]
        return made


class Pair[K: (int, str), V = bool](dict[K, V]):
    kinds = K, V


type Tree[T] = T | list[Tree[T]]
type Callback[**P, *Ts] = tuple[P, *Ts]
print(first([5]), first.__type_params__, first.__annotations__)
print(Stack.__type_params__, Stack[int], Stack[int]().push(1).push(2).map(str).items, Stack.__orig_bases__)
T = Stack.__type_params__[0]
print(T, type(T).__name__, T.__name__, T.__bound__, T.__constraints__, T.__infer_variance__)
K, V = Pair.kinds
print(K.__constraints__, V.has_default(), V.__default__, K.has_default(), Pair[int, str], Pair.__orig_bases__)
print(Tree, Tree.__name__, Tree.__type_params__, Tree.__value__, Tree[int], Tree[int].__args__, Callback.__type_params__)


def bounded[N: Number](n: N) -> N:
    return n


print(bounded(3))
try:
    bounded.__type_params__[0].__bound__
except NameError as error:
    print(error)
Number = float
print(bounded.__type_params__[0].__bound__)
type Later = Undefined
try:
    Later.__value__
except NameError as error:
    print(error)


def scoped[T](x):
    class Inner:
        T = "class attribute"
        seen = T

    return T, Inner.seen


print(scoped(1), scoped.__type_params__[0] is T)
for action in (lambda: Stack[int, str], lambda: first[int], lambda: isinstance(1, Tree), lambda: Tree(), lambda: Stack.push[int], lambda: Pair[int], lambda: T()):
    try:
        print(action())
    except TypeError as error:
        print(error)
