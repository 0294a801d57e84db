import threading

local = threading.local()
local.x = 5
print(local.x, hasattr(local, "y"), threading.current_thread().name, threading.main_thread() is threading.current_thread(), threading.active_count(), threading.get_ident() == threading.current_thread().ident, threading.current_thread().daemon, threading.current_thread().is_alive())
lock, rlock = threading.Lock(), threading.RLock()
print(lock.acquire(), lock.locked(), lock.acquire(blocking=False), lock.release(), lock.locked())
with rlock:
    print(rlock.acquire(), rlock.release())
for bad in (lambda: lock.release(), lambda: rlock.release(), lambda: lock.acquire(False, 5), lambda: threading.Semaphore(-1), lambda: threading.BoundedSemaphore(1).release(), lambda: threading.Barrier(0)):
    try:
        print(bad())
    except (RuntimeError, ValueError) as e:
        print(type(e).__name__, e)
event, condition, semaphore = threading.Event(), threading.Condition(), threading.Semaphore(2)
print(event.is_set(), event.set(), event.wait(), event.is_set(), semaphore.acquire(), semaphore.acquire(), semaphore.acquire(blocking=False))
with condition:
    print(condition.wait_for(lambda: True), condition.notify_all())
try:
    condition.notify()
except RuntimeError as e:
    print(e)
