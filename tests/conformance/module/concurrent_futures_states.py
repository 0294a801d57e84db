import concurrent.futures as cf

f = cf.Future()
f.add_done_callback(lambda f: print("done", f.result()))
print(f.running(), f.cancelled(), f.set_running_or_notify_cancel(), f.cancel(), f.set_result(5), f.result(), repr(f)[:7])
g = cf.Future()
print(g.cancel(), g.cancelled(), g.set_running_or_notify_cancel())
for bad in (lambda: g.result(), lambda: f.set_result(1), lambda: cf.Future().result(timeout=0), lambda: list(cf.as_completed([cf.Future()], timeout=0))):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0].split("<Future")[0])
