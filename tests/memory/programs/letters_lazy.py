"""Capital letters of a short text, one at a time."""
text = "the quick brown fox jumps over the lazy dog"
count = vowels = 0
for capital in (letter.upper() for letter in text if letter.isalpha()):
    count += 1
    if capital in "AEIOU":
        vowels += 1
print(count, vowels)
