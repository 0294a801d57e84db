import queue

q = queue.Queue()
q.put(1)
q.put(2)
q.shutdown()
print(q.get(), q.is_shutdown)
for f in (lambda: q.put(3), q.put_nowait and (lambda: q.put_nowait(3))):
    try:
        f()
    except queue.ShutDown as e:
        print("shut down", repr(e))
print(q.get())
try:
    q.get()
except queue.ShutDown:
    print("shut down")
p = queue.PriorityQueue()
p.put(5)
p.shutdown(immediate=True)
print(p.qsize())
try:
    p.get()
except queue.ShutDown:
    print("shut down")
print(queue.Queue[int], queue.SimpleQueue[str])
