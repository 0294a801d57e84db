import gc


def worker(name):
    me = yield
    try:
        while True:
            yield me is not None
    finally:
        print("closing", name)


def keep_itself(name):
    g = worker(name)
    next(g)
    g.send(g)


gc.collect()
keep_itself("a")
print("still there")
gc.collect()
print("gone")


class Holder:
    def __init__(self):
        self.steps = self.run()
        next(self.steps)

    def run(self):
        try:
            yield 1
        finally:
            print("holder", type(self).__name__)


Holder()
print("made")
gc.collect()


def bad(box):
    try:
        yield
    finally:
        raise ValueError("while being collected")


def leave():
    box = []
    g = bad(box)
    box.append(g)
    next(g)


leave()
gc.collect()
print("end")
