"""Words counted with a Counter over a list of new strings."""
from collections import Counter

words = ["w" + str(i * i % 5_003) for i in range(40_000)]
counts = Counter(words)
word = max(counts, key=counts.get)
print(word, counts[word], len(counts))
