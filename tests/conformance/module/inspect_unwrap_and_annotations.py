import functools
import inspect


def deco(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs)

    return wrapper


@deco
@deco
def f(a: "int", b: list[str] = None) -> "str":
    pass


print(inspect.signature(f), inspect.signature(f, follow_wrapped=False), inspect.unwrap(f).__code__.co_varnames, inspect.unwrap(f, stop=lambda g: True) is f)
print(inspect.get_annotations(f), inspect.get_annotations(f, eval_str=True), inspect.signature(f, eval_str=True))
loop = deco(f)
loop.__wrapped__ = loop
try:
    inspect.unwrap(loop)
except ValueError as e:
    print(str(e)[:30])


class C:
    x: int
    y: "C"


class D(C):
    pass


print(inspect.get_annotations(C), inspect.get_annotations(D), inspect.get_annotations(C, eval_str=True)["y"] is C)
for bad in (lambda: inspect.get_annotations(5), lambda: inspect.unwrap(loop)):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
p = functools.partial(lambda a, b, *, c: 0, 1, c=3)
print(inspect.signature(p), inspect.signature(functools.partialmethod), inspect.getfullargspec(lambda a, b=1, *c, d, e=2, **f: 0))
print(inspect.getcallargs(lambda a, b=2, *c, **d: 0, 1, x=3), inspect.formatannotation(int), inspect.formatannotation("x"), inspect.getgeneratorstate((x for x in ())))
