from concurrent.futures import Executor, Future


class Now(Executor):
    """Runs each call at once."""

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as e:
            future.set_exception(e)
        return future

    def shutdown(self, wait=True, **kwargs):
        print("shut down", wait)


with Now() as pool:
    print(list(pool.map(pow, [1, 2, 3], [3, 3, 3])))
    print(pool.submit(int, "7").result(), repr(pool.submit(int, "x").exception()))
    results = pool.map(lambda x: 1 / x, [1, 0, 2])
    print(next(results))
    try:
        next(results)
    except ZeroDivisionError as e:
        print(e)
    print(list(results))
try:
    Executor().submit(print)
except NotImplementedError as e:
    print(repr(e))
