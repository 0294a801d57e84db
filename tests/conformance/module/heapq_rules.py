import heapq

heap = []
for n in 5, 1, 4, 1, 3:
    heapq.heappush(heap, n)
print(heap, [heapq.heappop(heap) for _ in range(5)], heap)
data = [9, 4, 7, 1, 8]
heapq.heapify(data)
print(data, heapq.heappushpop(data, 0), heapq.heapreplace(data, 10), data, heapq.heappushpop([], 3))
print(heapq.nsmallest(2, "hello"), heapq.nlargest(2, [3, 1, 2], key=lambda n: -n), heapq.nsmallest(0, [1]), heapq.nlargest(10, [1, 2]), heapq.nsmallest(1, []), heapq.nlargest(1, [2, 5]))
print(list(heapq.merge([1, 4], [2, 3], [0])), list(heapq.merge("ac", "b", reverse=False)), list(heapq.merge([4, 1], [3, 2], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)))
for f in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush((), 1), lambda: heapq.heapify("abc"), lambda: heapq.heapify([1, "a"]), lambda: heapq.nsmallest("a", [1]), lambda: list(heapq.merge([1], ["a"])), lambda: heapq.heappop([1, 2], 3)):
    try:
        print(f())
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)


class Task:
    def __init__(self, priority, name):
        self.priority, self.name = priority, name

    def __lt__(self, other):
        return self.priority < other.priority


tasks = [Task(p, n) for p, n in ((2, "b"), (1, "a"), (3, "c"), (1, "d"))]
heapq.heapify(tasks)
print([heapq.heappop(tasks).name for _ in range(4)])


def lazily(name):
    for n in range(2):
        print("pull", name, n)
        yield n


merged = heapq.merge(lazily("x"), lazily("y"))
print(next(merged))
print(list(merged))
