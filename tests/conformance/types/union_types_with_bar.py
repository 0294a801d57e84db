print(int | str, int | None, None | int, int | str | int, (int | str) == (str | int), hash(int | str) == hash(str | int), int | int)
u = int | list[str] | None
print(u.__args__, type(u), isinstance(3, int | str), isinstance(None, int | None), issubclass(bool, int | str), u.__parameters__)
print(isinstance([], (int | str, list)), repr(type | None))


class Meta(type):
    def __or__(cls, other):
        return f"{cls.__name__} or {other}"


class WithMeta(metaclass=Meta):
    pass


print(WithMeta | 5, [WithMeta | int], isinstance(1, (int | float)), int | WithMeta)
for action in (
    lambda: int | 5,
    lambda: 5 | int,
    lambda: int | "x",
    lambda: isinstance(1, int | list[int]),
    lambda: issubclass(int, list[int] | int),
    lambda: isinstance(1, list[int]),
    lambda: (int | str)(5),
    lambda: (int | str)[int],
    lambda: (int | str) < int,
    lambda: None | None,
    lambda: [] | int,
    lambda: (int | str).__args__[2],
    lambda: setattr(int | str, "x", 1),
    lambda: (list[int] | int).__args__,
    lambda: type(int | str)(),
):
    try:
        print(action())
    except (TypeError, IndexError, AttributeError) as error:
        print(type(error).__name__, error)


def annotated(a: int | None = None, *b: str | int) -> list[int] | dict[str, int | None]:
    pass


print(annotated.__annotations__)
match 5:
    case int() | str():
        print("matched")
try:
    match 5:
        case (int | str)():
            pass
except SyntaxError:
    pass
except TypeError as error:
    print(error)
