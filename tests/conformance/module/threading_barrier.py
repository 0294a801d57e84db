import threading

b = threading.Barrier(1, action=lambda: print("all here"))
print(b.wait(), b.parties, b.n_waiting, b.broken)
b = threading.Barrier(2, timeout=0.01)
try:
    b.wait()
except threading.BrokenBarrierError as e:
    print("broken", repr(e), b.broken)
b.reset()
print(b.broken)
b.abort()
try:
    b.wait()
except threading.BrokenBarrierError:
    print("aborted")
try:
    threading.Barrier(0)
except ValueError as e:
    print(e)
t = threading.Timer(1, print)
t.cancel()
print(t.finished.is_set(), t.interval)
