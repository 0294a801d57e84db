import pickle

for protocol in range(6):
    for value in (
        None, True, False, 0, 255, 256, 65536, -1, 2**31, -2**31 - 1, 2**100, -2**100, 1.5, -0.0, "", "a", "é\u1234\n\\", b"", b"abc", (), (1,), (1, 2, 3),
        (1, 2, 3, 4), [], [1], [1, 2], {}, {1: 2}, {1: 2, 3: 4}, set(), {1}, frozenset([1]), 1j, ..., NotImplemented, int, len, range(3), slice(1),
    ):
        made = pickle.dumps(value, protocol)
        print(protocol, value, made, pickle.loads(made) == value)
