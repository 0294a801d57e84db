"""What type parameters refuse, and what stands in their place."""

import types
from typing import (
    Annotated, Any, Callable, ClassVar, Concatenate, Final, Generic, List, Literal, LiteralString, NoDefault, NoReturn, Optional, ParamSpec,
    Required, Self, Tuple, TypeVar, TypeVarTuple, Union, Unpack, get_args, get_origin,
)

K, V, T = TypeVar("K"), TypeVar("V"), TypeVar("T")
Ts, P = TypeVarTuple("Ts"), ParamSpec("P")


def tried(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)


class Box[A, *B, **C]:
    pass


print([p.__module__ for p in Box.__type_params__], T.__module__, Ts.__module__, P.__module__, Box.__orig_bases__)
first, several, last = Box.__type_params__
print(Box.__orig_bases__ == (Generic[first, Unpack[several], last],), list(Ts))
for what in (
    lambda: TypeVar("T", int), lambda: TypeVar("T", bound=(1, 2)), lambda: TypeVar("T", bound=Union), lambda: TypeVar("T", bound="int").__bound__,
    lambda: TypeVar("T", covariant=True, infer_variance=True), lambda: TypeVar("T", covariant=True, contravariant=True), lambda: ParamSpec("P", int),
    lambda: TypeVarTuple("Ts", int), lambda: TypeVarTuple("Ts", bound=int), lambda: TypeVarTuple(1), lambda: Ts.__bound__, lambda: list(T), lambda: list(P),
    lambda: Ts | int, lambda: T | int, lambda: T | "x", lambda: P | int,
):
    tried(what)
for base in (T, Ts, P, P.args, Self, NoReturn, LiteralString, Union, Union[int, str], Optional[int], ClassVar[int], Final[int], Required[int], Literal[1], Unpack, Concatenate,
             type(Self), type(List[int]), type(Union[int, str]), type(ClassVar[int])):
    tried(lambda: types.new_class("Sub", (base,)))
for what in (
    lambda: T.__typing_subst__(int), lambda: T.__typing_subst__((int, str)), lambda: T.__typing_subst__(Unpack[Ts]), lambda: Ts.__typing_subst__(int),
    lambda: P.__typing_subst__(int), lambda: P.__typing_subst__([int, str]),
    lambda: list[T][int, str], lambda: dict[K, V][int], lambda: list[int][int], lambda: dict[T, T][int], lambda: list[T]["int"], lambda: list[T][None],
    lambda: tuple[Unpack[Ts]], lambda: tuple[Unpack[Ts]][int, str], lambda: tuple[*Ts], lambda: list[Tuple[T, ...]][int], lambda: list[Callable[P, int]][[int, str]],
    lambda: list[Tuple[T, ...]][int] == list[Tuple[int, ...]], lambda: list[T][Any],
):
    tried(what)
print(Literal[int], Literal[[], []].__args__, Literal[1, 1, True], get_origin(Unpack[Ts]), get_args(Unpack[Ts]))
for what in (lambda: iter(Union[int, str]), lambda: iter(Self), lambda: iter(List), lambda: iter(Annotated[int, 1]), lambda: list(List[int])):
    tried(what)
print(List[int] is List[int], Union[int, str] is Union[int, str], Optional[int].__reduce__()[1], Callable[[int], str].__reduce__()[1], Annotated[int, 3].__reduce__()[1])
print(hash(int | str) == hash(str | int), NoDefault, type(NoDefault)() is NoDefault, type(NoDefault), NoDefault.__doc__)
tried(lambda: NoDefault.x)
tried(lambda: setattr(NoDefault, "x", 1))
tried(lambda: type(NoDefault)(1))
