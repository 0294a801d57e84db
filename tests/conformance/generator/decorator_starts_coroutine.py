from functools import wraps


def started(function):
    @wraps(function)
    def start(*args, **options):
        generator = function(*args, **options)
        next(generator)
        return generator

    return start


@started
def average():
    """The mean of everything sent."""
    total, count, mean = 0.0, 0, None
    while True:
        total += yield mean
        count += 1
        mean = total / count


@started
def broadcast(*targets):
    while True:
        item = yield
        for target in targets:
            target.send(item)


@started
def keep_if(test, target):
    try:
        while True:
            item = yield
            if test(item):
                target.send(item)
    finally:
        target.close()


@started
def show(label):
    try:
        while True:
            print(label, (yield))
    finally:
        print(label, "closed")


mean = average()
print([mean.send(n) for n in (10, 20, 60)], average.__doc__, average.__name__)
sink = broadcast(keep_if(lambda n: n % 2, show("odd")), show("all"))
for n in range(3):
    sink.send(n)
sink.close()
print("sink closed")
del sink
print("gone")
