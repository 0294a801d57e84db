# Recursive generators that make lists.
def permutations(items):
    if len(items) < 2:
        yield items
    for at, item in enumerate(items):
        for rest in permutations(items[:at] + items[at + 1 :]):
            yield [item] + rest


total = 0
for turn in range(5):
    for order in permutations(list(range(8))):
        total += order[0] * order[-1] + turn
print("permutations", total)
