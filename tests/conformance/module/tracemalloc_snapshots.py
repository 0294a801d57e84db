import tracemalloc

print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())
try:
    tracemalloc.take_snapshot()
except RuntimeError as e:
    print(e)
tracemalloc.start()
kept = [bytes(1000) for _ in range(50)]
current, peak = tracemalloc.get_traced_memory()
print(tracemalloc.is_tracing(), current > 50_000, peak >= current)
del kept
after, peak2 = tracemalloc.get_traced_memory()
print(after < current, peak2 >= peak)
tracemalloc.reset_peak()
print(tracemalloc.get_traced_memory()[1] < peak2)
tracemalloc.stop()
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory())
for bad in (lambda: tracemalloc.start(0), lambda: tracemalloc.start("a")):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
