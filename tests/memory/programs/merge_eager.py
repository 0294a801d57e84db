"""Sorted sources put together and sorted again."""
sources = [[n * 3 + k for n in range(8_000)] for k in range(3)]
merged = []
for source in sources:
    merged += source
merged.sort()
print(merged[:5], len(merged))
