from typing import Generic, ParamSpec, Protocol, TypeVar, TypeVarTuple, Unpack, get_args

T = TypeVar("T")
K = TypeVar("K", int, str)
B = TypeVar("B", bound=int, covariant=True)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
print(T, K, B, P, Ts, K.__constraints__, B.__bound__, T.__name__, P.args, P.kwargs, Unpack[Ts])


class Box(Generic[T]):
    def __init__(self, item: T):
        self.item = item


class Pair(Box[T], Generic[T, K]):
    pass


print(Box[int], Box[int](5).item, Box.__parameters__, Pair[str, int], Pair.__orig_bases__, Box[T][int], Box[list[T]][str], Box[int].__origin__ is Box, get_args(Pair[str, int]))
print(Box[int] == Box[int], Box[int] is Box[int], isinstance(Box(1), Box), Box[int](1).__orig_class__, Pair.__mro__[1:3])


class New[X, *Ys, **Z](list[X]):
    def method[Q](self, q: Q) -> Q:
        return q


print(New.__type_params__, New.method.__type_params__, New[int, str, [bool]], New.__orig_bases__)
type Alias[V] = dict[str, V]
print(Alias, Alias.__value__, Alias[int], Alias.__type_params__, get_args(Alias[int]))
for bad in (
    lambda: Box[int, str], lambda: Generic[int], lambda: Generic[T, T], lambda: TypeVar("X", int), lambda: TypeVar("X", bound=int, covariant=True, contravariant=True),
    lambda: type("C", (Generic,), {}), lambda: int[str], lambda: isinstance(1, Box[int]), lambda: Generic(), lambda: Pair[int], lambda: T(),
):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
