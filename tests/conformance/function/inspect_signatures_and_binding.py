import inspect


def f(a, b: int = 2, /, c="x", *args: str, d, e: float = 1.5, **kw) -> bool:
    """Documented.

        indented
    """


signature = inspect.signature(f)
print(signature, signature.return_annotation, list(signature.parameters))
for p in signature.parameters.values():
    print(p.name, p.kind.name, p.default if p.default is not p.empty else "-", p.annotation if p.annotation is not p.empty else "-", "|", p)
bound = signature.bind(1, 2, 3, 4, d=5, z=6)
print(bound.arguments, bound.args, bound.kwargs)
partial = signature.bind_partial(1)
partial.apply_defaults()
print(partial.arguments)
for call in (lambda: signature.bind(), lambda: signature.bind(1), lambda: signature.bind(1, d=1, a=2), lambda: inspect.signature(lambda x: 0).bind(1, 2), lambda: inspect.signature(lambda x: 0).bind(y=1), lambda: inspect.signature(5), lambda: inspect.signature(lambda *, k: 0).bind(1)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class C:
    def __init__(self, x, *, y=1):
        pass

    def method(self, z): ...

    @classmethod
    def cm(cls, w): ...

    @staticmethod
    def sm(v): ...

    def __call__(self, u): ...


print(inspect.signature(C), inspect.signature(C(1)), inspect.signature(C(1).method), inspect.signature(C.method), inspect.signature(C.cm), inspect.signature(C.sm))
print(inspect.getdoc(f), inspect.isfunction(f), inspect.ismethod(C(1).method), inspect.isclass(C), inspect.isbuiltin(len), inspect.isgeneratorfunction(f), inspect.iscoroutinefunction(f))
print(inspect.getfullargspec(f).args, inspect.getfullargspec(f).varargs, inspect.getfullargspec(f).kwonlydefaults, [n for n, _ in inspect.getmembers(C, inspect.isfunction)])


async def coroutine(): ...


def generator():
    x = 1
    yield x


async def both():
    yield


print([inspect.iscoroutinefunction(g) for g in (coroutine, generator, both)], [inspect.isgeneratorfunction(g) for g in (coroutine, generator, both)], inspect.isasyncgenfunction(both))
g = generator()
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorlocals(g), inspect.getgeneratorstate(g))
replaced = signature.replace(return_annotation=int, parameters=[inspect.Parameter("only", inspect.Parameter.POSITIONAL_ONLY, default=3)])
print(replaced, signature == inspect.signature(f), replaced == signature)
f.__signature__ = replaced
print(inspect.signature(f), inspect.unwrap(f) is f, inspect.cleandoc("  first\n    second\n      third"))
