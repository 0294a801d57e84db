import tracemalloc

print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory())
tracemalloc.start()
print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())

data = [i * i for i in range(1000, 2000)]
current, peak = tracemalloc.get_traced_memory()
print(round(current, -3), round(peak, -3), peak >= current)

snapshot = tracemalloc.take_snapshot()
top = snapshot.statistics("lineno")[0]
print(top.traceback[0].lineno, round(top.size, -3), top.count > 900)
print(len(snapshot.filter_traces([tracemalloc.Filter(False, "*")]).statistics("filename")))

more = bytearray(50_000)
grown = tracemalloc.take_snapshot().compare_to(snapshot, "lineno")[0]
print(grown.traceback[0].lineno, round(grown.size_diff, -3))

del data, more, snapshot, top, grown
tracemalloc.reset_peak()
current, peak = tracemalloc.get_traced_memory()
print(peak < 10_000)

tracemalloc.stop()
print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory())
try:
    tracemalloc.take_snapshot()
except RuntimeError as error:
    print(error)
try:
    tracemalloc.start(0)
except ValueError as error:
    print(error)


def squares(n):
    for i in range(n):
        yield i * i


for make in (lambda: sum(squares(50_000)), lambda: sum(list(squares(50_000)))):
    tracemalloc.start()
    make()
    print(tracemalloc.get_traced_memory()[1] > 1_000_000)
    tracemalloc.stop()
