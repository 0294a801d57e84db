from collections import deque

def task(name, n):
    for i in range(n):
        got = yield f"{name}{i}"
        if got:
            print(f"  {name} received {got}")
    return name.upper()

def run(tasks):
    queue = deque(tasks)
    results = []
    tick = 0
    while queue:
        t = queue.popleft()
        try:
            print(tick, t.send(tick or None) if t.gi_suspended else next(t))
        except StopIteration as stop:
            results.append(stop.value)
        else:
            queue.append(t)
        tick += 1
    return results

print(run([task("a", 2), task("b", 1), task("c", 3)]))
