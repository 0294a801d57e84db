# Words of a made-up text, counted in a dict.
def words(count):
    syllables = ("ka", "lo", "mi", "tu", "ren", "sa", "vo")
    state = 7
    for _ in range(count):
        state = (state * 1103515245 + 12345) % 2147483648
        yield syllables[state % 7] + syllables[state // 49 % 7] + syllables[state // 2401 % 7]


counts = {}
for word in words(900_000):
    counts[word] = counts.get(word, 0) + 1
best = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3]
print("word_count", len(counts), best)
