"""Heaps kept in lists: the smallest item is always the first."""

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]

from _heapq import _heapify_max, _heappop_max, _heapreplace_max, heapify, heappop, heappush, heappushpop, heapreplace


class _Reversed:
    """An item that compares the other way round."""

    __slots__ = ("item",)

    def __init__(self, item):
        self.item = item

    def __lt__(self, other):
        return other.item < self.item

    def __eq__(self, other):
        return self.item == other.item


def merge(*iterables, key=None, reverse=False):
    """Merge multiple sorted inputs into a single sorted output.

    Similar to sorted(itertools.chain(*iterables)) but returns a generator,
    does not pull the data into memory all at once, and assumes that each of
    the input streams is already sorted (smallest to largest).

    >>> list(merge([1,3,5,7], [0,2,4,8], [5,10,15,20], [], [25]))
    [0, 1, 2, 3, 4, 5, 5, 7, 8, 10, 15, 20, 25]
    """
    heap = []
    add = heap.append
    for order, iterator in enumerate(map(iter, iterables)):
        step = iterator.__next__
        try:
            value = step()
        except StopIteration:
            continue
        if key is None:
            add([_Reversed(value) if reverse else value, order, step])
        else:
            rank = key(value)
            add([_Reversed(rank) if reverse else rank, order, step, value])
    heapify(heap)
    while len(heap) > 1:
        entry = heap[0]
        try:
            while True:
                if key is None:
                    yield entry[0].item if reverse else entry[0]
                    value = entry[2]()
                    entry[0] = _Reversed(value) if reverse else value
                else:
                    yield entry[3]
                    value = entry[2]()
                    rank = key(value)
                    entry[0] = _Reversed(rank) if reverse else rank
                    entry[3] = value
                heapreplace(heap, entry)
                entry = heap[0]
        except StopIteration:
            heappop(heap)
    if heap:
        entry = heap[0]
        if key is not None:
            yield entry[3]
        else:
            yield entry[0].item if reverse else entry[0]
        yield from entry[2].__self__


def nsmallest(n, iterable, key=None):
    """Find the n smallest elements in a dataset.

    Equivalent to:  sorted(iterable, key=key)[:n]
    """
    if n == 1:
        return _single(min, iterable, key)
    return _best(n, iterable, key, True)


def nlargest(n, iterable, key=None):
    """Find the n largest elements in a dataset.

    Equivalent to:  sorted(iterable, key=key, reverse=True)[:n]
    """
    if n == 1:
        return _single(max, iterable, key)
    return _best(n, iterable, key, False)


def _best(n, iterable, key, smallest):
    """The n best of a stream, the best first, in a heap of n with the worst on top: a long stream is never held whole."""
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=not smallest)[:n]
    source = iter(iterable)
    order = 0
    step = 1 if smallest else -1
    # The earlier of two equal ones is the better one.
    if key is None:
        best = [(value, order) for order, value in zip(range(0, step * n, step), source)]
    else:
        best = [(key(value), order, value) for order, value in zip(range(0, step * n, step), source)]
    if not best:
        return best
    (_heapify_max if smallest else heapify)(best)
    replace = _heapreplace_max if smallest else heapreplace
    worst = best[0][0]
    order = step * n
    for value in source:
        rank = value if key is None else key(value)
        if rank < worst if smallest else worst < rank:
            replace(best, (rank, order) if key is None else (rank, order, value))
            worst = best[0][0]
            order += step
    best.sort(reverse=not smallest)
    return [entry[0] for entry in best] if key is None else [entry[2] for entry in best]


def _single(choose, iterable, key):
    missing = object()
    found = choose(iterable, default=missing, key=key)
    return [] if found is missing else [found]
