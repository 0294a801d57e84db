"""The longest word of a text that is read whole."""
with open("poem.txt") as poem:
    words = poem.read().split()
print(max(words, key=len), len(words))
