from collections.abc import Iterable, Mapping, Sized
from functools import singledispatch


@singledispatch
def show(x, indent=0):
    """Show it."""
    return f"object {x!r}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
def show_list(x, indent=0):
    return f"list {indent}"


@show.register(Mapping)
def _(x, indent=0):
    return "mapping"


@show.register
def _(x: str | bytes):
    return "text"


show.register(type(None), lambda x: "none")
for value in 1, True, 1.5, [1], {}, None, "a", b"b", (1,):
    print(show(value), end="; ")
print()
print(show([], indent=3), show_list([1]), show.__name__, show.__doc__, show.dispatch(bool) is show.dispatch(int), show.dispatch(dict) is show.registry[Mapping])
print(sorted(k.__name__ for k in show.registry))
for bad in (lambda: show(), lambda: show.register(1), lambda: show.register(lambda x: x), lambda: show.register("int", len)):
    try:
        bad()
    except TypeError as e:
        print(str(e).split(" at 0x")[0].split("<function")[0])


class Both(Iterable, Sized):
    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


show.register(Iterable, lambda x: "iterable")
show.register(Sized, lambda x: "sized")
print(show(Both()))


class Virtual:
    pass


Iterable.register(Virtual)
Sized.register(Virtual)
try:
    show(Virtual())
except RuntimeError as e:
    print(str(e)[:20])
