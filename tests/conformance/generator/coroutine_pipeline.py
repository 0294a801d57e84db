def coroutine(func):
    def start(*args):
        g = func(*args)
        next(g)
        return g
    return start


@coroutine
def printer(prefix):
    try:
        while True:
            print(prefix, (yield))
    except GeneratorExit:
        print(prefix, "closed")


@coroutine
def broadcast(*targets):
    while True:
        item = yield
        for target in targets:
            target.send(item)


@coroutine
def grep(word, target):
    while True:
        line = yield
        if word in line:
            target.send(line)


p, q = printer("all:"), printer("cat:")
entry = broadcast(p, grep("cat", q))
for line in ("a dog", "a cat", "concatenate"):
    entry.send(line)
p.close()
