"""Packets folded into a checksum as they come."""


def packets(n):
    for i in range(n):
        yield i.to_bytes(4, "big") + bytes([i % 256])


length = checksum = 0
for packet in packets(20_000):
    length += len(packet)
    for byte in packet:
        checksum ^= byte
print(length, checksum)
