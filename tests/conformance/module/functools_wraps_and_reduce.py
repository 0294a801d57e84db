from functools import WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, reduce, update_wrapper, wraps


def original(a: int, b="x") -> str:
    """Original's words."""


original.extra = 5


@wraps(original)
def wrapper(*args):
    return args


print(wrapper.__name__, wrapper.__doc__, wrapper.extra, wrapper.__wrapped__ is original, wrapper.__annotations__, wrapper.__defaults__)
print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)


class Callable:
    def __call__(self):
        return "called"


w = update_wrapper(Callable(), original, assigned=("__name__", "nosuch"), updated=())
print(w.__name__, hasattr(w, "extra"), w(), w.__wrapped__ is original)
part = update_wrapper(lambda: 0, Callable())
print(part.__name__, part.__wrapped__.__class__.__name__)
print(reduce(lambda a, b: a + b, [1, 2, 3], 10), reduce(lambda a, b: b, "abc"), reduce(None, [1]), reduce(max, [], "default"))
for bad in (lambda: reduce(max, []), lambda: reduce(max, 1), lambda: reduce(max), lambda: reduce(lambda a: a, [1, 2]), lambda: update_wrapper(lambda: 0, 5, updated=("nosuch",))):
    try:
        print(bad())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
