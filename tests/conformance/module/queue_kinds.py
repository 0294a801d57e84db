import queue

q = queue.Queue(maxsize=2)
q.put(1)
q.put_nowait(2)
print(q.qsize(), q.full(), q.empty(), q.get(), q.get_nowait(), q.empty())
for bad in (lambda: q.get_nowait(), lambda: q.get(block=False), lambda: q.get(timeout=0.01), lambda: queue.Queue(1).put(1) or q.put(1) or q.put(2) or q.put(3, block=False), lambda: q.put(4, timeout=0.01), lambda: q.get(timeout=-1)):
    try:
        print(bad())
    except (queue.Empty, queue.Full, ValueError) as e:
        print(type(e).__name__, e)
while not q.empty():
    q.get()
    q.task_done()
p = queue.PriorityQueue()
for item in ((2, "b"), (1, "z"), (1, "a")):
    p.put(item)
l = queue.LifoQueue()
s = queue.SimpleQueue()
for n in range(3):
    l.put(n)
    s.put(n)
print([p.get() for _ in range(3)], [l.get() for _ in range(3)], [s.get() for _ in range(3)], s.empty(), s.qsize())
t = queue.Queue()
t.put(1)
print(t.unfinished_tasks, t.get(), t.task_done(), t.join())
for bad in (t.task_done, s.get_nowait, lambda: p.put((1, object())) or p.put((1, object()))):
    try:
        bad()
    except (ValueError, queue.Empty, TypeError) as e:
        print(type(e).__name__, str(e)[:50])
t.put("left")
t.shutdown()
for bad in (lambda: t.put(1), lambda: print(t.get()), lambda: t.get()):
    try:
        bad()
    except queue.ShutDown as e:
        print(repr(e))
