"""Words counted with a Counter over a generator."""
from collections import Counter

counts = Counter("w" + str(i * i % 5_003) for i in range(40_000))
word = max(counts, key=counts.get)
print(word, counts[word], len(counts))
