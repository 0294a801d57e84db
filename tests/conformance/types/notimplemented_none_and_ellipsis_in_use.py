import warnings

print(None is None, None == None, None != 0, bool(None), str(None), [None] == [None], {None: 1}[None], sorted([None, None], key=lambda v: 0), None or "x", hash(None) == hash(None))
print(... is Ellipsis, bool(...), [..., 1], {...: "key"}[...], repr(Ellipsis), str(...), type(...)() is ..., ... == Ellipsis)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(bool(NotImplemented), not NotImplemented, "yes" if NotImplemented else "no", NotImplemented or 5)
print([(w.category.__name__, str(w.message)) for w in caught])


class Partial:
    def __eq__(self, other):
        return NotImplemented

    def __lt__(self, other):
        return NotImplemented

    def __add__(self, other):
        return NotImplemented

    def __len__(self):
        return NotImplemented

    def __contains__(self, item):
        return item is ...

    def __getitem__(self, key):
        return key

    def __bool__(self):
        return None

    def __iter__(self):
        return None

    def __hash__(self):
        return None

    def __str__(self):
        return None

    def __call__(self):
        return None


p, q = Partial(), Partial()
print(p == q, p == p, p != q, p.__eq__(q), ... in p, p[...], p[None], p[..., None], p(), p.__str__())
for action in (lambda: p < q, lambda: p + q, lambda: len(p), lambda: bool(p), lambda: iter(p), lambda: hash(p), lambda: str(p), lambda: None(), lambda: None.x, lambda: None[0], lambda: None + None, lambda: None < 1, lambda: len(None), lambda: int(None), lambda: "a" + None, lambda: [*None], lambda: {**None}, lambda: None in None, lambda: -None, lambda: setattr(None, "x", 1), lambda: type(None)(5), lambda: ...(), lambda: ...[0], lambda: NotImplemented(), lambda: NotImplemented + 1, lambda: type("N", (type(None),), {}), lambda: type("N", (type(...),), {}), lambda: None.__class__, lambda: sorted([3, None]), lambda: max(None, 1), lambda: isinstance(None, None), lambda: "%d" % None, lambda: f"{None:5}", lambda: None @ 1, lambda: range(None), lambda: None.__bool__(), lambda: NotImplemented.__reduce__()):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
