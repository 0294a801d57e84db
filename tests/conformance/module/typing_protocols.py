from typing import Protocol, runtime_checkable


class Closeable(Protocol):
    def close(self) -> None: ...


@runtime_checkable
class Sized(Protocol):
    size: int

    def __len__(self) -> int: ...


class File:
    def close(self):
        print("closed")


class Box:
    size = 3

    def __len__(self):
        return 1


class Explicit(Closeable):
    pass


print(isinstance(Box(), Sized), isinstance("text", Sized), Explicit().close(), Sized._is_runtime_protocol if hasattr(Sized, "_is_runtime_protocol") else None)
for bad in (lambda: isinstance(File(), Closeable), lambda: Closeable(), lambda: issubclass(Box, Sized), lambda: runtime_checkable(Box), lambda: type("P", (Protocol, Box), {})):
    try:
        print(bad())
    except TypeError as e:
        print(e)


@runtime_checkable
class Callable_(Protocol):
    def __call__(self): ...


print(issubclass(File, Callable_), isinstance(len, Callable_), isinstance(5, Callable_), issubclass(type(len), Callable_))


class Sub(Sized, Protocol):
    def extra(self): ...


from typing import get_protocol_members, is_protocol

print(sorted(get_protocol_members(Sub)), is_protocol(Sub), is_protocol(Box), isinstance(Box(), Sized))
b = Box()
b.extra = 1
try:
    print(isinstance(b, Sub))
except TypeError as e:
    print(e)
