import time

a = time.monotonic()
b = time.perf_counter()
c = time.time()
print(type(a).__name__, type(b).__name__, type(c).__name__, type(time.time_ns()).__name__)
time.sleep(0.01)
print(time.monotonic() - a >= 0.009, time.perf_counter() - b >= 0.009, time.time() - c >= 0.009)
time.sleep(0)
for bad in (lambda: time.sleep(-1), lambda: time.sleep("x"), lambda: time.sleep()):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(time.monotonic_ns() > 0, time.process_time() >= 0, time.thread_time() >= 0)


def ticker(n):
    for i in range(n):
        time.sleep(0.001)
        yield i


print(list(ticker(3)))
