"""Type aliases: where they come from, their parameters, what they refuse."""

import copy
import pickle
from typing import ParamSpec, TypeAliasType, TypeVar, TypeVarTuple, Unpack

type Plain = int
type Pair[A, B] = dict[A, B]
type Many[A, *Rest] = tuple[A, *Rest]
T, Ts, P = TypeVar("T"), TypeVarTuple("Ts"), ParamSpec("P")
Made = TypeAliasType("Made", list[T], type_params=(T, Ts, P))

for alias in (Plain, Pair, Many, Made):
    print(alias, alias.__module__, alias.__parameters__, alias.__type_params__, alias.__value__)
print(Pair[int, str], Pair[int, str].__args__, Pair[T, str].__parameters__, Pair[T, str][int], Many[int].__value__)
print(Plain | None, Pair[int, str] | None, int | Plain)


def refused(what):
    try:
        print(what())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


refused(lambda: Plain[int])
refused(lambda: Plain | 1)
refused(lambda: Plain())
refused(lambda: TypeAliasType())
refused(lambda: TypeAliasType("A"))
refused(lambda: TypeAliasType(1, int))
refused(lambda: TypeAliasType("A", int, (T,)))
refused(lambda: TypeAliasType("A", int, type_params=[T]))
refused(lambda: TypeAliasType("A", int, wrong=1))
refused(lambda: type("Sub", (TypeAliasType,), {}))
refused(lambda: setattr(Plain, "__value__", 1))
refused(lambda: setattr(Plain, "x", 1))

print(pickle.loads(pickle.dumps(Plain)) is Plain, copy.copy(Pair) is Pair, copy.deepcopy(Pair[int, str]) == Pair[int, str])
print(pickle.loads(pickle.dumps(T)) is T, copy.deepcopy(Ts) is Ts, pickle.loads(pickle.dumps(list[T])) == list[T])
space = {}
exec("from typing import *\nT = TypeVar('T')\ntype X = int", space)
print(space["T"].__module__, space["X"].__module__, list(Ts), Unpack[Ts])
