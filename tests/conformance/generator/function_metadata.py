import inspect

def g(a, b=2, *args, key, **kw):
    "Doc of g."
    yield a

print(g.__doc__, g.__defaults__, g.__name__)
print(bool(g.__code__.co_flags & inspect.CO_GENERATOR))
for call in (lambda: g(), lambda: g(1), lambda: g(1, z=3), lambda: g(1, a=2, key=0)):
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)
it = g(1, key=0)
print(iter(it) is it, it == it, bool(it), hash(it) == hash(it))
for op in (lambda: len(it), lambda: it[0], lambda: it(), lambda: it + it, lambda: it < it):
    try:
        op()
    except TypeError as e:
        print("TypeError:", e)
try:
    it.attr = 1
except AttributeError as e:
    print("AttributeError:", e)
try:
    type(it)()
except TypeError as e:
    print("TypeError:", e)
