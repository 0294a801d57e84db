def numbers(limit):
    print("start numbers")
    for n in range(limit):
        print("produce", n)
        yield n
    print("end numbers")

def keep(pred, items):
    for item in items:
        if pred(item):
            yield item

def batch(items, size):
    chunk = []
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield tuple(chunk)
            chunk.clear()
    if chunk:
        yield tuple(chunk)

p = batch(keep(lambda n: n % 2 == 0, numbers(6)), 2)
print("built")
print(next(p))
print("paused")
print(next(p))
print(next(p, "empty"))
