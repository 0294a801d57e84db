import typing
from typing import Annotated, Optional, get_type_hints, overload, override, final, no_type_check, cast, assert_type, reveal_type, assert_never, dataclass_transform, get_overloads, clear_overloads


class A:
    x: "int"
    y: "Optional[B]" = None
    z: Annotated[str, "note"]


class B(A):
    w: typing.ClassVar["list[int]"]

    def method(self, a: "A", b: "B" = None) -> "None":
        pass


print(get_type_hints(A), get_type_hints(B), get_type_hints(B.method), get_type_hints(A, include_extras=True)["z"])


def f(a: "nosuch"):
    pass


try:
    get_type_hints(f)
except NameError as e:
    print(e)
print(get_type_hints(f, {"nosuch": int}), get_type_hints(f, localns={"nosuch": str}), f.__annotations__)


@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x):
    return x


print(len(get_overloads(g)), g(1))
clear_overloads()
print(get_overloads(g))


@final
class F:
    @override
    def m(self):
        pass


print(F.__final__, F.m.__override__, cast("int", "x"), assert_type(5, int), typing.TYPE_CHECKING)
try:
    assert_never(5)
except AssertionError as e:
    print(e)


@no_type_check
def n(a: "garbage here"):
    pass


print(get_type_hints(n), typing.ForwardRef("X"), typing.ForwardRef("X") == typing.ForwardRef("X"), typing.get_origin(5))
try:
    get_type_hints(5)
except TypeError as e:
    print(e)


@dataclass_transform(kw_only_default=True)
def make(cls):
    return cls


print(make.__dataclass_transform__)
