import inspect

def f(a, /, b: int, *args, c=1, **kw) -> str:
    "Doc."
    yield a

s = inspect.signature(f)
print(s, list(s.parameters), s.return_annotation, s.parameters["c"].default, s.parameters["a"].kind.name)
print(inspect.signature(lambda x, y=2: x), inspect.getdoc(f), inspect.isfunction(f), inspect.isgeneratorfunction(f))
b = s.bind(1, 2, 3, z=4)
print(b.arguments, b.args, b.kwargs)
for call in (lambda: s.bind(), lambda: inspect.signature(5), lambda: s.bind(1)):
    try:
        print(call())
    except TypeError as e:
        print(e)
