import threading

lock = threading.Lock()
print(lock.acquire(), lock.locked(), lock.acquire(blocking=False), lock.acquire(timeout=0.01))
lock.release()
with lock as held:
    print(held, lock.locked())
for f in (lock.release, lambda: lock.acquire(False, 1), lambda: lock.acquire(timeout=-2)):
    try:
        f()
    except (RuntimeError, ValueError) as e:
        print(type(e).__name__, e)
r = threading.RLock()
with r, r:
    print("twice")
try:
    r.release()
except RuntimeError as e:
    print(e)
s = threading.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(blocking=False))
s.release(2)
b = threading.BoundedSemaphore(1)
try:
    b.release()
except ValueError as e:
    print(e)
e = threading.Event()
print(e.is_set(), e.wait(0.01))
e.set()
print(e.is_set(), e.wait())
c = threading.Condition()
with c:
    print(c.wait(0.01), c.wait_for(lambda: True), c.wait_for(lambda: False, timeout=0.01))
    c.notify_all()
for f in (c.wait, c.notify):
    try:
        f()
    except RuntimeError as error:
        print(error)
try:
    threading.Semaphore(-1)
except ValueError as error:
    print(error)
