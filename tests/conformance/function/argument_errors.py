def none(): pass
def two(a, b): pass
def pos(a, /, b): pass
def kw(*, k, m): pass
def three(a, b, c): pass

for call in (lambda: none(1), lambda: two(1), lambda: two(), lambda: two(1, 2, 3), lambda: two(1, a=2), lambda: two(1, 2, z=3), lambda: pos(a=1, b=2),
             lambda: kw(), lambda: kw(k=1), lambda: kw(1, k=1, m=1), lambda: three(), lambda: three(1), lambda: two(*5), lambda: two(**5),
             lambda: two(**{1: 2}), lambda: two(*[1], **{"a": 1}), lambda: two(**{"a": 1}, **{"a": 2})):
    try:
        call()
    except TypeError as e:
        print(e)
