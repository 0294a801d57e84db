import threading

me = threading.current_thread()
print(me.name, me is threading.main_thread(), me.is_alive(), me.daemon, threading.active_count(), [t.name for t in threading.enumerate()])
print(threading.get_ident() == me.ident, type(me).__name__)
data = threading.local()
data.x = 5
print(data.x, hasattr(data, "y"))


class Local(threading.local):
    count = 0

    def __init__(self, start):
        self.start = start


print(Local(3).start, Local(3).count)
t = threading.Thread(target=print, args=("never",), name="worker", daemon=True)
print(t.name, t.daemon, t.is_alive(), t.ident)
try:
    t.join()
except RuntimeError as e:
    print(e)
t.run()


def counter():
    lock = threading.Lock()
    n = 0
    while True:
        with lock:
            n += 1
            yield n


c = counter()
print([next(c) for _ in range(3)])
