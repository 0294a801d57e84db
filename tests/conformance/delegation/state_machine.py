def idle():
    while True:
        event = yield "idle"
        if event == "start":
            return running
        print("idle ignores", event)


def running():
    count = 0
    while True:
        event = yield f"running {count}"
        if event == "stop":
            return idle
        if event == "fail":
            return None
        count += 1


def machine():
    state = idle
    while state is not None:
        state = yield from state()
    return "halted"


m = machine()
print(next(m))
for event in ("x", "start", "a", "b", "stop", "start", "a", "fail"):
    try:
        print(event, "->", m.send(event))
    except StopIteration as stop:
        print(event, "->", stop.value)
