import pickle

for size in 255, 256, 65_535, 65_536, 70_000:
    for value in "x" * size, b"y" * size:
        for protocol in 2, 4, 5:
            made = pickle.dumps(value, protocol)
            print(size, protocol, len(made), made[:14], made[-6:], pickle.loads(made) == value)
for size in 1, 2, 999, 1000, 1001, 2001:
    items = list(range(size))
    made = pickle.dumps(items)
    pairs = pickle.dumps(dict.fromkeys(items))
    print(size, len(made), made.count(b"("), made[-4:], len(pairs), pairs[-4:], pickle.loads(made) == items)
print(len(pickle.dumps([b"a" * 40_000] * 2 + [bytes(40_000), "b" * 40_000])), len(pickle.dumps(set(range(2500)))))
big = 1 << 3000
print(pickle.dumps(big, 2)[:8], pickle.loads(pickle.dumps(-big, 4)) == -big, pickle.dumps(-(1 << 63)), pickle.dumps(1 << 63))
