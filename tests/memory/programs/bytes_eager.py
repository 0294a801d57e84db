"""Packets glued together in a bytearray."""
buffer = bytearray()
for i in range(20_000):
    buffer += i.to_bytes(4, "big")
    buffer.append(i % 256)
checksum = 0
for byte in bytes(buffer):
    checksum ^= byte
print(len(buffer), checksum)
