from collections import deque
import heapq


class Sleep:
    def __init__(self, ticks):
        self.ticks = ticks


class Scheduler:
    def __init__(self):
        self.now, self.order, self.queue, self.mail, self.waiting = 0, 0, [], {}, {}

    def spawn(self, name, generator):
        self.push(0, name, generator, None)

    def push(self, delay, name, generator, value):
        self.order += 1
        heapq.heappush(self.queue, (self.now + delay, self.order, name, generator, value))

    def run(self):
        while self.queue:
            self.now, _, name, generator, value = heapq.heappop(self.queue)
            try:
                request = generator.throw(value) if isinstance(value, Exception) else generator.send(value)
            except StopIteration as stop:
                print(f"{self.now}: {name} returns {stop.value!r}")
                continue
            except Exception as error:
                print(f"{self.now}: {name} fails with {error!r}")
                continue
            self.handle(request, name, generator)
        print("idle:", sorted(self.waiting))

    def handle(self, request, name, generator):
        match request:
            case Sleep(ticks=ticks) if ticks >= 0:
                self.push(ticks, name, generator, self.now + ticks)
            case Sleep():
                self.push(0, name, generator, ValueError("cannot sleep backwards"))
            case ("send", to, message):
                if to in self.waiting:
                    self.push(0, to, self.waiting.pop(to), message)
                else:
                    self.mail.setdefault(to, deque()).append(message)
                self.push(0, name, generator, None)
            case "receive":
                if self.mail.get(name):
                    self.push(0, name, generator, self.mail[name].popleft())
                else:
                    self.waiting[name] = generator
            case other:
                self.push(0, name, generator, TypeError(f"what is {other!r}?"))


def producer():
    for n in range(2):
        woke = yield Sleep(3)
        print(f"producer woke at {woke}")
        yield "send", "consumer", n
    yield "send", "consumer", None
    return "all sent"


def consumer():
    total = []
    while (message := (yield "receive")) is not None:
        total.append(message)
        yield from pause(2)
    return total


def pause(ticks):
    for _ in range(ticks):
        yield Sleep(1)


def confused():
    try:
        yield Sleep(-1)
    except ValueError as error:
        print("confused:", error)
    yield 42


def forever():
    yield "receive"


s = Scheduler()
for task in (producer, consumer, confused, forever):
    s.spawn(task.__name__, task())
s.run()
