import typing
from typing import NamedTuple, NotRequired, ReadOnly, Required, TypedDict


class P(NamedTuple):
    """A point."""

    x: int
    y: int = 0

    def total(self):
        return self.x + self.y


print(P(1), P(1, 2).total(), P._fields, P._field_defaults, P.__annotations__, P.__doc__, P(1)._replace(y=5), P.__orig_bases__)
Q = NamedTuple("Q", [("a", int), ("b", str)])
print(Q(1, "b"), Q.__annotations__)


class Movie(TypedDict, total=False):
    name: Required[str]
    year: int
    ident: ReadOnly[int]


class Sub(Movie):
    extra: NotRequired[str]
    needed: int


print(Movie(name="n"), Movie.__total__, sorted(Movie.__required_keys__), sorted(Movie.__optional_keys__), sorted(Sub.__required_keys__), sorted(Sub.__optional_keys__), Movie.__mro__, Movie.__readonly_keys__)
print(Sub.__annotations__, typing.is_typeddict(Sub), typing.is_typeddict(dict), TypedDict("T", {"in": int}).__annotations__, Sub.__orig_bases__)
for bad in (
    lambda: isinstance({}, Movie), lambda: type("X", (P,), {}) and P(), lambda: NamedTuple("X", [("_a", int)]), lambda: TypedDict("T", {}, nosuch=1), lambda: exec("class B(NamedTuple):\n  x: int = 1\n  y: int"),
    lambda: exec("class C(TypedDict):\n  def f(self): pass"), lambda: exec("class D(NamedTuple, dict):\n  x: int"), lambda: issubclass(dict, Movie),
):
    try:
        print(bad())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
