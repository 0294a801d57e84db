def g():
    try:
        yield "body"
        raise KeyError("body")
    finally:
        yield "finally one"
        yield "finally two"

it = g()
print(next(it), next(it), next(it), sep=", ")
try:
    next(it)
except KeyError as e:
    print("pending error arrives:", e)

def h():
    for i in range(3):
        try:
            yield i
            continue
        finally:
            yield f"cleanup {i}"
            if i == 1:
                break
    yield "after loop"

print(list(h()))

it = g()
next(it)
try:
    it.close()
except RuntimeError as e:
    print("RuntimeError:", e)
print(next(it))
try:
    next(it)
except GeneratorExit as e:
    print("GeneratorExit", e.args)
