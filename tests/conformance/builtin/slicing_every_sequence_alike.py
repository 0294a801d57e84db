sequences = [list(range(6)), tuple(range(6)), "012345", b"012345", bytearray(b"012345"), range(6), memoryview(b"012345")]
slices = [slice(None), slice(2), slice(2, None), slice(-2, None), slice(1, -1), slice(None, None, 2), slice(None, None, -1), slice(4, 1, -2), slice(10, 20), slice(-100, 2), slice(3, 3), slice(5, 0), slice(None, None, -100), slice(-1, -4, -1)]
for s in slices:
    results = [sequence[s] for sequence in sequences]
    shown = [*map(int, results[0])]
    same = all([int(chr(x)) if isinstance(x, int) and x >= 48 else int(x) for x in r] == shown for r in results)
    print(s.start, s.stop, s.step, shown, same, s.indices(6), len(range(*s.indices(6))) == len(shown))
print([type(q[1:3]).__name__ for q in sequences], [q[:] is q for q in sequences], [type(q[0]).__name__ for q in sequences])
for q in sequences:
    for index in (6, -7, "1", 1.0, None, slice("a"), slice(None, None, 0)):
        try:
            q[index]
        except (IndexError, TypeError, ValueError) as error:
            print(type(q).__name__, repr(index), type(error).__name__, error)
for q in sequences:
    print(type(q).__name__, q[True] == q[1], q[-1] == q[5], len(q[1:4]), 3 in q if not isinstance(q, (str,)) else "3" in q, end=" ")
    try:
        print(type(q * 2).__name__, len(q * 2), len(q + q))
    except TypeError as error:
        print(error)
