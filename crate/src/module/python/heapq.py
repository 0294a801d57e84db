"""Heaps kept in lists: the smallest item is always the first."""

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]


def _rise(heap, index, item):
    """Puts an item at a place or, as long as it is smaller than its parent, above that."""
    while index:
        parent = (index - 1) >> 1
        above = heap[parent]
        if not item < above:
            break
        heap[index] = above
        index = parent
    heap[index] = item


def _sink(heap, index, item):
    """Puts an item at a place, or below, where no child is smaller.

    The smaller children come up all the way first, then the item rises again: it mostly belongs near the bottom.
    """
    end = len(heap)
    start = index
    child = 2 * index + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[index] = heap[child]
        index = child
        child = 2 * index + 1
    while index > start:
        parent = (index - 1) >> 1
        above = heap[parent]
        if not item < above:
            break
        heap[index] = above
        index = parent
    heap[index] = item


def heappush(heap, item, /):
    """Push item onto heap, maintaining the heap invariant."""
    heap.append(item)
    _rise(heap, len(heap) - 1, item)


def heappop(heap, /):
    """Pop the smallest item off the heap, maintaining the heap invariant."""
    last = heap.pop() if heap else _empty(heap)
    if not heap:
        return last
    smallest = heap[0]
    _sink(heap, 0, last)
    return smallest


def _empty(heap, name="heappop() argument"):
    if not isinstance(heap, list):
        raise TypeError(f"{name} must be list, not {type(heap).__name__}")
    raise IndexError("index out of range")


def heapreplace(heap, item, /):
    """Pop and return the current smallest value, and add the new item."""
    if not heap:
        _empty(heap, "heapreplace() argument 1")
    smallest = heap[0]
    _sink(heap, 0, item)
    return smallest


def heappushpop(heap, item, /):
    """Push item on the heap, then pop and return the smallest item from the heap."""
    if heap and heap[0] < item:
        smallest = heap[0]
        _sink(heap, 0, item)
        return smallest
    return item


def heapify(heap, /):
    """Transform list into a heap, in-place, in O(len(heap)) time."""
    for index in reversed(range(len(heap) // 2)):
        _sink(heap, index, heap[index])


class _Reversed:
    """An item that compares the other way round."""

    __slots__ = ("item",)

    def __init__(self, item):
        self.item = item

    def __lt__(self, other):
        return other.item < self.item

    def __eq__(self, other):
        return self.item == other.item


def _heapify_max(heap, /):
    """Makes a heap whose first item is the largest."""
    heap.sort(reverse=True)


def _heappop_max(heap, /):
    return heap.pop(0) if heap else _empty(heap)


def merge(*iterables, key=None, reverse=False):
    """Merge multiple sorted inputs into a single sorted output.

    Similar to sorted(itertools.chain(*iterables)) but returns a generator,
    does not pull the data into memory all at once, and assumes that each of
    the input streams is already sorted (smallest to largest).

    >>> list(merge([1,3,5,7], [0,2,4,8], [5,10,15,20], [], [25]))
    [0, 1, 2, 3, 4, 5, 5, 7, 8, 10, 15, 20, 25]
    """
    heap = []
    for order, iterator in enumerate(map(iter, iterables)):
        for value in iterator:
            rank = value if key is None else key(value)
            heap.append([_Reversed(rank) if reverse else rank, order, value, iterator])
            break
    heapify(heap)
    while len(heap) > 1:
        entry = heap[0]
        yield entry[2]
        for value in entry[3]:
            rank = value if key is None else key(value)
            entry[0] = _Reversed(rank) if reverse else rank
            entry[2] = value
            heapreplace(heap, entry)
            break
        else:
            heappop(heap)
    if heap:
        _, _, value, iterator = heap[0]
        yield value
        yield from iterator


def nsmallest(n, iterable, key=None):
    """Find the n smallest elements in a dataset.

    Equivalent to:  sorted(iterable, key=key)[:n]
    """
    if n == 1:
        return _single(min, iterable, key)
    return _best(n, iterable, key, _Reversed)


def nlargest(n, iterable, key=None):
    """Find the n largest elements in a dataset.

    Equivalent to:  sorted(iterable, key=key, reverse=True)[:n]
    """
    if n == 1:
        return _single(max, iterable, key)
    return _best(n, iterable, key, None)


def _best(n, iterable, key, wrap):
    """The n best of a stream, the best first, in a heap of n: a long stream is never held whole."""
    if n <= 0:
        return []
    best = []
    order = 0
    for value in iterable:
        rank = value if key is None else key(value)
        entry = (rank if wrap is None else wrap(rank), order, value)
        order -= 1
        if len(best) < n:
            heappush(best, entry)
        elif best[0][0] < entry[0]:
            heapreplace(best, entry)
    best.sort(reverse=True)
    return [value for _, _, value in best]


def _single(choose, iterable, key):
    missing = object()
    found = choose(iterable, default=missing, key=key)
    return [] if found is missing else [found]
