"""A queue of jobs by priority, all in the heap at once."""
from heapq import heappop, heappush

heap = []
for job in range(10_000):
    heappush(heap, (job * 7_919 % 10_007, job))
order = []
while heap:
    priority, job = heappop(heap)
    order.append(job)
print(sum(order), len(order))
