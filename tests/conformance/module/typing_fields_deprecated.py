"""Ways to make named tuples and typed dicts that will go: each warns of its own."""

import pickle
import warnings
from typing import Generic, NamedTuple, TypedDict, TypeVar, get_type_hints, no_type_check, no_type_check_decorator

T = TypeVar("T")


def warned(what):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(what())
        except TypeError as error:
            print("TypeError", error)
    for warning in caught:
        print("  ", warning.category.__name__, warning.message)


warned(lambda: NamedTuple("A")._fields)
warned(lambda: NamedTuple("A", None)._fields)
warned(lambda: NamedTuple("A", x=int)._fields)
warned(lambda: NamedTuple("A", [])._fields)
warned(lambda: NamedTuple("A", None, x=int))
warned(lambda: NamedTuple("A", [("y", int)], x=int))
warned(lambda: TypedDict("A").__total__)
warned(lambda: TypedDict("A", None).__total__)
warned(lambda: TypedDict("A", {}).__total__)
warned(lambda: no_type_check_decorator(lambda x: x).__name__)


@no_type_check
class Unchecked:
    def method(self, x: "nothing"): ...

    @classmethod
    def of_class(cls, x: "nothing"): ...

    @staticmethod
    def static(x: "nothing"): ...

    short = lambda self: None


for name in ("method", "of_class", "static", "short"):
    print(name, getattr(Unchecked, name).__no_type_check__)


class Box(Generic[T]):
    def __init__(self, value):
        self.value = value


box = pickle.loads(pickle.dumps(Box[int](5)))
print(box.value, box.__orig_class__)


class Shadowed[Spam]:
    first: "Spam"
    second: "list[Spam]"


print(get_type_hints(Shadowed))
