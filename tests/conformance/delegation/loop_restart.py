def worker(name):
    done = 0
    while True:
        try:
            job = yield (name, done)
        except RuntimeError:
            raise
        if job is None:
            return done
        done += 1

def supervisor():
    for attempt in range(3):
        try:
            done = yield from worker(f"w{attempt}")
        except RuntimeError as e:
            print("restart after", e)
        else:
            print("finished", attempt, done)
    return "all"

s = supervisor()
print(next(s))
print(s.send("job"), s.send("job"))
print(s.throw(RuntimeError("crash")))
print(s.send("job"))
print(next(s))
try:
    next(s)
except StopIteration as e:
    print(e.value)
