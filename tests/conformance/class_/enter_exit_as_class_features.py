class Timer:
    depth = 0

    def __enter__(self):
        type(self).depth += 1
        return self.depth

    def __exit__(self, *details):
        type(self).depth -= 1


with Timer() as one, Timer() as two:
    print(one, two, Timer.depth)
print(Timer.depth)
timer = Timer()
with timer as a:
    with timer as b:
        print(a, b)


class Transaction:
    def __init__(self, store):
        self.store = store

    def __enter__(self):
        self.backup = dict(self.store)
        return self.store

    def __exit__(self, kind, value, traceback):
        if kind is not None:
            self.store.clear()
            self.store.update(self.backup)
        return kind is not None and issubclass(kind, LookupError)


store = {"a": 1}
with Transaction(store) as s:
    s["b"] = 2
print(store)
with Transaction(store) as s:
    s["c"] = s["nothing"]
print(store)
try:
    with Transaction(store) as s:
        del s["a"]
        raise ValueError("not swallowed")
except ValueError as error:
    print(error, store)


class Stack:
    def __init__(self):
        self.callbacks = []

    def push(self, callback, *args):
        self.callbacks.append((callback, args))

    def __enter__(self):
        return self

    def __exit__(self, *details):
        while self.callbacks:
            callback, args = self.callbacks.pop()
            callback(*args)


with Stack() as stack:
    for n in range(3):
        stack.push(print, "undo", n)
    print("working")
from contextlib import ExitStack, closing, nullcontext, redirect_stdout, suppress
import io

with ExitStack() as es:
    opened = [es.enter_context(Timer()) for _ in range(3)]
    es.callback(print, "callback runs after the others were entered")
    print(opened, Timer.depth)
print(Timer.depth)
with suppress(KeyError, IndexError):
    {}["x"]
with closing(io.StringIO("text")) as f:
    print(f.read())
print(f.closed)
with nullcontext("given") as value, redirect_stdout(io.StringIO()) as out:
    print(value)
print(repr(out.getvalue()))
with ExitStack() as es:
    es.push(lambda *details: print("sees", details[0].__name__) or True)
    es.callback(lambda: print("first out"))
    raise OSError("swallowed by the pushed function")
kept = ExitStack()
kept.callback(print, "closed later")
moved = kept.pop_all()
kept.close()
print("nothing yet")
moved.close()
