import inspect
from functools import partial


def f(a, /, b: int, *args, c=1, d: str = "x", **kw) -> float:
    """Doc.

        indented
    """


sig = inspect.signature(f)
print(sig, sig.return_annotation, list(sig.parameters))
for p in sig.parameters.values():
    print(p.name, p.kind.description, p.default is p.empty, p.annotation if p.annotation is not p.empty else "none", str(p))
bound = sig.bind(1, 2, 3, d="y", e=5)
print(bound.arguments, bound.args, bound.kwargs)
bound.apply_defaults()
print(bound.arguments)
for call in (lambda: sig.bind(), lambda: sig.bind(1), lambda: inspect.signature(lambda a: 0).bind(1, 2), lambda: inspect.signature(lambda a: 0).bind(b=1)):
    try:
        call()
    except TypeError as e:
        print(e)


class C:
    def __init__(self, x, y=2):
        pass

    def m(self, z):
        pass

    @classmethod
    def k(cls, q):
        pass

    @staticmethod
    def s(r=None):
        pass

    def __call__(self, *a):
        pass


print(inspect.signature(C), inspect.signature(C.m), inspect.signature(C(1).m), inspect.signature(C.k), inspect.signature(C.s), inspect.signature(C(1)))
print(inspect.signature(partial(f, 1, c=5)), inspect.getdoc(f), inspect.cleandoc("  a\n    b\n  c"))
print(inspect.getfullargspec(f))
print(sig.replace(parameters=list(sig.parameters.values())[:2], return_annotation=sig.empty))
print(inspect.Parameter("z", inspect.Parameter.KEYWORD_ONLY, default=3), inspect.signature(lambda *, k: k))
print([n for n, v in inspect.getmembers(C, inspect.isfunction)], inspect.isabstract(C), inspect.getmro(C)[-1].__name__)
print(inspect.unwrap(f) is f, inspect.getmodule(f).__name__, inspect.ismodule(inspect))
print(inspect.currentframe().f_code.co_name, inspect.stack()[0].function)
