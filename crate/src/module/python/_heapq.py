"""What of `heapq` has no Python frames in CPython."""


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
    if not isinstance(heap, list):
        _refuse(heap, "heappush() argument 1")
    heap.append(item)
    _rise(heap, len(heap) - 1, item)


def heappop(heap, /):
    """Pop the smallest item off the heap, maintaining the heap invariant."""
    if not isinstance(heap, list):
        _refuse(heap, "heappop() argument")
    last = heap.pop() if heap else _empty()
    if not heap:
        return last
    smallest = heap[0]
    _sink(heap, 0, last)
    return smallest


def _refuse(heap, name):
    raise TypeError(f"{name} must be list, not {type(heap).__name__}")


def _empty():
    raise IndexError("index out of range")


def heapreplace(heap, item, /):
    """Pop and return the current smallest value, and add the new item."""
    if not isinstance(heap, list):
        _refuse(heap, "heapreplace() argument 1")
    if not heap:
        _empty()
    smallest = heap[0]
    _sink(heap, 0, item)
    return smallest


def heappushpop(heap, item, /):
    """Push item on the heap, then pop and return the smallest item from the heap."""
    if not isinstance(heap, list):
        _refuse(heap, "heappushpop() argument 1")
    if heap and heap[0] < item:
        smallest = heap[0]
        _sink(heap, 0, item)
        return smallest
    return item


def heapify(heap, /):
    """Transform list into a heap, in-place, in O(len(heap)) time."""
    if not isinstance(heap, list):
        _refuse(heap, "heapify() argument")
    for index in reversed(range(len(heap) // 2)):
        _sink(heap, index, heap[index])


def _sink_max(heap, index, item):
    """As `_sink`, in a heap whose first item is the largest."""
    end = len(heap)
    start = index
    child = 2 * index + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[index] = heap[child]
        index = child
        child = 2 * index + 1
    while index > start:
        parent = (index - 1) >> 1
        above = heap[parent]
        if not above < item:
            break
        heap[index] = above
        index = parent
    heap[index] = item


def _heapify_max(heap, /):
    """Makes a heap whose first item is the largest."""
    for index in reversed(range(len(heap) // 2)):
        _sink_max(heap, index, heap[index])


def _heapreplace_max(heap, item, /):
    """Pops the largest item and adds a new one."""
    if not heap:
        _empty()
    largest = heap[0]
    _sink_max(heap, 0, item)
    return largest


def _heappop_max(heap, /):
    """Pops the largest item."""
    if not isinstance(heap, list):
        _refuse(heap, "heappop() argument")
    last = heap.pop() if heap else _empty()
    if not heap:
        return last
    largest = heap[0]
    _sink_max(heap, 0, last)
    return largest
