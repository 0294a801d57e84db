import heapq
from itertools import count, islice


def multiples(n):
    for k in count(1):
        yield n * k


def hamming():
    seen = 0
    heap = [1]
    while True:
        n = heapq.heappop(heap)
        if n != seen:
            seen = n
            yield n
            for factor in 2, 3, 5:
                heapq.heappush(heap, n * factor)


print(list(islice(heapq.merge(multiples(2), multiples(3)), 10)), list(islice(hamming(), 15)))


def failing():
    yield 1
    yield 3
    raise ValueError("source broke")


merged = heapq.merge(failing(), [2, 4])
got = []
try:
    for n in merged:
        got.append(n)
except ValueError as e:
    print(got, e, list(merged))
print(list(heapq.merge([(2, "b"), (3, "a")], [(1, "c")], key=lambda pair: pair[0])), list(heapq.merge([], [], [])), list(heapq.merge([1])))
print(heapq.nlargest(3, (n * n % 17 for n in range(20))), heapq.nsmallest(2, ({"v": n} for n in (3, 1, 2)), key=lambda d: d["v"]))
m = heapq.merge(iter([1, 5]), iter([2]))
print(next(m), m.gi_frame is not None, m.close(), list(m))
