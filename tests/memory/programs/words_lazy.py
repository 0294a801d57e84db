"""The longest word of a text that is read line by line."""


def words(path):
    with open(path) as poem:
        for line in poem:
            yield from line.split()


longest, count = "", 0
for word in words("poem.txt"):
    count += 1
    if len(word) > len(longest):
        longest = word
print(longest, count)
