import queue


def producer(q, n):
    for i in range(n):
        q.put(i)
        yield f"put {i}"
    q.put(None)
    yield "end"


def consumer(q, out):
    while (item := q.get()) is not None:
        out.append(item * item)
        q.task_done()
        yield f"got {item}"


q, out = queue.Queue(), []
p = producer(q, 4)
for step in p:
    print(step, q.qsize())
for step in consumer(q, out):
    print(step, q.qsize())
print(out, q.unfinished_tasks)


class Unique(queue.Queue):
    def _init(self, maxsize):
        self.queue = {}

    def _put(self, item):
        self.queue[item] = None

    def _get(self):
        return self.queue.popitem()[0]


u = Unique()
for c in "abca":
    u.put(c)
print(u.qsize(), u.get(), u.get(), u.get())
