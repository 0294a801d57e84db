"""Sorting with a key: the keys live beside the words."""
words = [chr(97 + i * 7 % 26) + str(i * 7_919 % 50_021) for i in range(20_000)]
ranking = sorted(words, key=lambda word: (len(word), word))
print(ranking[0], ranking[-1])
