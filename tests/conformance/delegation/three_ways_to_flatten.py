def recursive(items):
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from recursive(item)
        else:
            yield item


def with_stack(items):
    stack = [iter(items)]
    while stack:
        for item in stack[-1]:
            if isinstance(item, (list, tuple)):
                stack.append(iter(item))
                break
            yield item
        else:
            stack.pop()


def counted(items, depth=0):
    total = 0
    for item in items:
        if isinstance(item, (list, tuple)):
            total += yield from counted(item, depth + 1)
        else:
            total += 1
            yield depth, item
    return total


def result_of(generator):
    while True:
        try:
            next(generator)
        except StopIteration as stop:
            return stop.value


def by_trampoline(generator):
    stack, value = [generator], None
    while stack:
        try:
            made = stack[-1].send(value)
            value = None
            if hasattr(made, "send"):
                stack.append(made)
            else:
                yield made
        except StopIteration as stop:
            stack.pop()
            value = stop.value


def nested(items):
    for item in items:
        if isinstance(item, list):
            count = yield nested(item)
            yield f"({count})"
        else:
            yield item
    return len(items)


data = [1, [2, [3, [4]], (5,)], [], [[[]]], 6]
print(list(recursive(data)), list(with_stack(data)), list(recursive(data)) == list(with_stack(data)))
print(list(counted(data)), result_of(counted(data)), result_of(counted([])))
print(list(by_trampoline(nested([1, [2, [3]], []]))))
deep = []
for n in range(300):
    deep = [n, deep]
print(sum(recursive(deep)), sum(with_stack(deep)), result_of(counted(deep)))
endless = [1]
endless.append(endless)
print([item for item, _ in zip(with_stack(endless), range(5))])
try:
    list(recursive(endless))
except RecursionError as error:
    print(type(error).__name__)
