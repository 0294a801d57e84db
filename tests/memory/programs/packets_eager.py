"""Packets joined to one message."""
message = b"".join(bytes([n % 256]) * 24 for n in range(2_000))
print(len(message), sum(message))
