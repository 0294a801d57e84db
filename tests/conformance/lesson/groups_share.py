from itertools import groupby

saved = list(groupby("aabba"))
print([(letter, list(group)) for letter, group in saved])

print([(letter, len(list(group))) for letter, group in groupby("aabba")])
