"""Capital letters of a short text in a list."""
text = "the quick brown fox jumps over the lazy dog"
capitals = [letter.upper() for letter in text if letter.isalpha()]
print(len(capitals), sum([1 for letter in capitals if letter in "AEIOU"]))
