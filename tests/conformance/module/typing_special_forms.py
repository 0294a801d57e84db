import typing
from typing import Annotated, Any, Callable, ClassVar, Final, Literal, NewType, Optional, Union, get_args, get_origin

for form in (
    Optional[int], Union[int, str, int], Union[int], Optional[None], Union[int, None, str], Callable[[int, str], bool], Callable[..., Any], Literal[1, "a", None, 1],
    Annotated[int, "note", 5], ClassVar[int], Final[str], typing.List[int], typing.Dict[str, typing.List[int]], typing.Tuple[int, ...], typing.Tuple[()], typing.Type[int],
    int | str, list[int] | None, typing.Iterable[int], typing.Deque[int], Any, typing.NoReturn, typing.Never, typing.Self,
):
    print(form, get_origin(form), get_args(form))
UserId = NewType("UserId", int)
print(UserId, UserId(5), UserId.__name__, UserId.__supertype__, UserId | None)
print(Union[int, str] == Union[str, int], Literal[1, 2] == Literal[2, 1], Optional[int] == (int | None), Annotated[Annotated[int, 1], 2], hash(Union[int, str]) == hash(Union[str, int]))
for bad in (lambda: Optional[1, 2], lambda: Union[()], lambda: Callable[int], lambda: Annotated[int], lambda: ClassVar[int, str], lambda: Any(), lambda: Union[1], lambda: typing.List[int][str], lambda: isinstance(1, typing.List[int]), lambda: issubclass(int, Union), lambda: Optional()):
    try:
        print(bad())
    except TypeError as e:
        print(e)
