"""Packets, one at a time."""


def packets(n):
    for i in range(n):
        yield bytes([i % 256]) * 24


length = total = 0
for packet in packets(2_000):
    length += len(packet)
    total += sum(packet)
print(length, total)
