def ret(value):
    return value
    yield

for value in (None, 0, (), (1, 2), "text", StopIteration(9), ValueError("x")):
    g = ret(value)
    try:
        next(g)
    except StopIteration as e:
        print(repr(e.value), e.args, type(e.value).__name__)
s = StopIteration(1, 2)
print(s.value, s.args, repr(s), str(s))
s.value = "changed"
print(s.value, s.args)
print(StopIteration().value, StopIteration().args)
print(next(ret(5), "default"))
print(list(ret([1, 2])), [*ret(3)])
for _ in ret("ignored"):
    print("never")
else:
    print("else runs")
