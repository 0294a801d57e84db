import inspect


def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    pass


sig = inspect.signature(f)
print(sig, [str(p.kind) for p in sig.parameters.values()], sig.parameters["d"].default is inspect.Parameter.empty, sig.return_annotation)
bound = sig.bind(1, 2, 3, 4, d=5, z=6)
print(bound, bound.args, bound.kwargs, bound.arguments)
partial = sig.bind_partial(1)
partial.apply_defaults()
print(partial, partial.args, partial.kwargs)
bound = sig.bind(1, d=0)
bound.apply_defaults()
print(bound.arguments, bound.signature is sig)
for args, kwargs in ((), {}), ((1,), {}), ((1,), {"d": 1, "a": 2}), ((1, 2), {"d": 1, "b": 3}), ((1, 2, 3), {"c": 4, "d": 1}):
    try:
        print(sig.bind(*args, **kwargs))
    except TypeError as e:
        print(e)
plain = inspect.signature(lambda x: 0)
for args, kwargs in ((1, 2), {}), ((1,), {"y": 1}), ((), {"x": 1, "z": 2}):
    try:
        print(plain.bind(*args, **kwargs))
    except TypeError as e:
        print(e)
print(sig == inspect.signature(f), hash(sig) == hash(inspect.signature(f)), sig.bind(1, d=1) == sig.bind(1, d=1))
