def trace(x):
    print("eval", x)
    return x

def g():
    result = trace(1) + (yield trace(2)) * trace(3)
    print("result", result)
    pair = [(yield "left"), (yield "right")]
    print("pair", pair)
    d = {(yield "key"): (yield "value")}
    print("dict", d)
    print("call", (yield "arg"), sep=(yield "sep"))
    return f"{(yield 'fmt'):>{(yield 'width')}}"

it = g()
print("got", next(it))
for v in (10, "L", "R", "k", "v", "A", "|", "text"):
    print("got", it.send(v))
try:
    it.send(8)
except StopIteration as e:
    print(repr(e.value))
