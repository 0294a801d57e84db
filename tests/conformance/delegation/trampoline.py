def spawn_loop(*tasks):
    queue = [(name, task, None) for name, task in tasks]
    while queue:
        name, task, value = queue.pop(0)
        try:
            request = task.send(value)
        except StopIteration as stop:
            print(name, "returned", stop.value)
        else:
            print(name, "asks", request)
            queue.append((name, task, request * 2))


def double(n):
    return (yield n)


def job(n):
    a = yield from double(n)
    b = yield from double(a)
    return a + b


spawn_loop(("x", job(1)), ("y", job(10)), ("z", double(5)))
