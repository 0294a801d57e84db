print(None, repr(...), NotImplemented, type(None), type(...), type(NotImplemented))
print(bool(None), bool(...), None is None, Ellipsis is ..., type(None)() is None, type(...)() is ...)
for call in (lambda: None.x, lambda: None + 1, (lambda n=None: n[0]), (lambda n=None: n()), lambda: None < None,
             lambda: len(None), lambda: iter(None), lambda: ... + 1, lambda: type(None)(1), lambda: 1 in None):
    try:
        print(call())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    None.x = 1
except AttributeError as e:
    print(e)
print(None == 0, None == False, [None] == [None], hash(None) == hash(None), {None: 1}[None], {...: 2}[...])
