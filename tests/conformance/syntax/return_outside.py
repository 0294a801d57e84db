def produce():
    yield 1
    return "fine here"

items = list(produce())
print(items)
if items:
    return items

print("never printed")
