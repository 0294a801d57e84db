import queue

q = queue.Queue(2)
q.put(1)
q.put_nowait(2)
print(q.qsize(), q.full(), q.empty())
for f in (lambda: q.put_nowait(3), lambda: q.put(3, timeout=0.01), lambda: q.put(3, block=False)):
    try:
        f()
    except queue.Full as e:
        print("full", repr(e))
print(q.get(), q.get_nowait())
for f in (q.get_nowait, lambda: q.get(timeout=0.01), lambda: q.get(timeout=-1)):
    try:
        f()
    except (queue.Empty, ValueError) as e:
        print(type(e).__name__, e)
q.task_done()
q.task_done()
q.join()
try:
    q.task_done()
except ValueError as e:
    print(e)
p = queue.PriorityQueue()
for item in ((3, "c"), (1, "a"), (2, "b")):
    p.put(item)
print([p.get() for _ in range(3)])
s = queue.LifoQueue()
for i in range(3):
    s.put(i)
print([s.get() for _ in range(3)])
e = queue.SimpleQueue()
e.put("x")
print(e.qsize(), e.get(), e.empty())
try:
    e.get_nowait()
except queue.Empty:
    print("empty")
