def both(a, b=2, /, c=3, *, d=4):
    return a, b, c, d


def only(x, /):
    return x


def swallow(self, /, **kwargs):
    return self, kwargs


lam = lambda p, /, q, *, r=3: (p, q, r)
print(both(1), both(1, 5, c=6), both(1, 2, 3, d=9), only("x"), swallow(1, self=2), lam(1, q=2))
for call in (
    "both(a=1)",
    "both(1, b=2)",
    "both(1, 2, 3, 4)",
    "both()",
    "only(x=1)",
    "only()",
    "only(1, 2)",
    "lam(p=1, q=2)",
    "lam(1)",
    "swallow()",
    "both(1, d=2, e=3)",
    "both(*[1], **{'b': 2})",
):
    try:
        print(call, eval(call))
    except TypeError as error:
        print(call, "->", error)
import inspect

print(inspect.signature(both), inspect.signature(lam), [p.kind.name for p in inspect.signature(both).parameters.values()])
print(both.__code__.co_posonlyargcount, both.__defaults__, both.__kwdefaults__)
