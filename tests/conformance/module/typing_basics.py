import typing
from typing import Any, Callable, ClassVar, Final, Generator, Generic, Iterator, Literal, NamedTuple, NewType, Optional, Protocol, TypedDict, TypeVar, Union, cast, get_args, get_origin, get_type_hints, overload, runtime_checkable

T = TypeVar("T")
print(Optional[int], Union[int, str, int], Union[int], Callable[[int], str], list[T][int], Generator[int, str, bool], Literal["a", 1], Any, ClassVar[int], Final)
print(get_origin(list[int]), get_args(dict[str, int]), get_origin(Optional[int]), get_args(Callable[[int, str], bool]), get_origin(Iterator[int]), get_args(Literal[1, 2]))


class Box(Generic[T]):
    def __init__(self, x: T) -> None:
        self.x = x


print(Box[int], Box[int](5).x, Box.__parameters__, Box[T][str], Box.__orig_bases__, Box[int].__args__)


class P(NamedTuple):
    x: int
    y: str = "d"


print(P(1), P._fields, P.__annotations__, P(1)._replace(y="z"), P._field_defaults)


class M(TypedDict, total=False):
    a: int
    b: typing.Required[str]


print(M(a=1, b="x"), M.__required_keys__, sorted(M.__optional_keys__), M.__total__)


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


print(isinstance((n for n in ()), Closes), isinstance(5, Closes), issubclass(type(open), Closes))
try:
    Closes()
except TypeError as e:
    print(e)
UserId = NewType("UserId", int)
print(UserId(5) + 1, UserId.__name__, cast(str, 5), UserId)


def f(a: int, b: "str" = "x", *args: float, **kw: list[int]) -> Optional[T]: ...


print(get_type_hints(f))


class H:
    a: int
    b: "H"


print(get_type_hints(H)["b"] is H, typing.TYPE_CHECKING, T, TypeVar("B", bound=int).__bound__, TypeVar("C", int, str).__constraints__)
for bad in (lambda: Union[()], lambda: Optional[1, 2], lambda: Box[int, str], lambda: list[int]() and Any(), lambda: Literal(), lambda: isinstance(1, Union[int, str]), lambda: isinstance([], list[int]), lambda: TypeVar("X", int), lambda: Callable[int]):
    try:
        print(bad())
    except TypeError as e:
        print(e)


def first[U](items: list[U]) -> U:
    return items[0]


class Pair[A, B]:
    pass


type Alias[V] = list[V] | None
print(first([3]), first.__type_params__, Pair[int, str], Alias, Alias.__value__, Alias[int], Pair.__type_params__[0].__name__)


@overload
def over(x: int) -> int: ...
@overload
def over(x: str) -> str: ...
def over(x):
    return x


print(over(1), len(typing.get_overloads(over)), typing.Annotated[int, "meta"], get_type_hints(first), typing.Self, typing.Never)
@typing.final
class Last: ...
print(Last.__final__, typing.assert_type(1, int), typing.reveal_type(2), typing.is_typeddict(M), typing.TypeGuard[int], typing.Unpack[tuple[int]])
