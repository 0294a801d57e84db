"""A queue of jobs by priority, no more than fifty waiting."""
from heapq import heappop, heappushpop


def scheduled(jobs, room):
    heap = []
    for job in jobs:
        entry = (job * 7_919 % 10_007, job)
        if len(heap) < room:
            heap.append(entry)
            heap.sort()
        else:
            yield heappushpop(heap, entry)[1]
    while heap:
        yield heappop(heap)[1]


total = count = 0
for job in scheduled(range(10_000), 50):
    total += job
    count += 1
print(total, count)
