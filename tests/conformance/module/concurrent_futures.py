from concurrent.futures import CancelledError, Future, InvalidStateError, as_completed, wait

f = Future()
print(f.done(), f.running(), f.cancelled())
f.add_done_callback(lambda f: print("done", f.result()))
print(f.set_running_or_notify_cancel(), f.running(), f.cancel())
f.set_result(42)
print(f.result(), f.exception(), f.done())
f.add_done_callback(lambda f: print("at once"))
try:
    f.set_result(1)
except InvalidStateError as e:
    print("invalid", str(e).split(":")[0])
g = Future()
g.set_exception(ValueError("bad"))
try:
    g.result()
except ValueError as e:
    print(e, g.exception())
h = Future()
print(h.cancel(), h.cancelled(), h.done(), h.cancel())
try:
    h.result()
except CancelledError as e:
    print(repr(e))
print(h.set_running_or_notify_cancel())
pending = Future()
try:
    pending.result(timeout=0.01)
except TimeoutError as e:
    print(repr(e))
print(len(list(as_completed([f, g, f]))))
done = wait([f, g])
print(len(done.done), done.not_done)
print(str(f).split(" ", 3)[3], str(g).split("state=")[1], str(pending).split("state=")[1])
