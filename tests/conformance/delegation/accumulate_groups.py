def group(results, key):
    while True:
        results[key] = yield from tally()

def tally():
    n = s = 0
    while (x := (yield)) is not None:
        n += 1
        s += x
    return n, s

data = {"a": [1, 2, 3], "b": [10], "c": []}
results = {}
for key, values in data.items():
    g = group(results, key)
    next(g)
    for v in values:
        g.send(v)
    g.send(None)
    g.close()
print(results)

def grammar(tokens):
    def expr():
        value = yield from term()
        while tokens and tokens[0] in "+-":
            op = tokens.pop(0)
            yield op
            right = yield from term()
            value = value + right if op == "+" else value - right
        return value
    def term():
        t = tokens.pop(0)
        yield t
        return int(t)
    return (yield from expr())

g = grammar(list("7-2+5"))
while True:
    try:
        print(next(g), end=" ")
    except StopIteration as e:
        print("=", e.value)
        break
