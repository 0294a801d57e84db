"""Three phases; each lets go of what it no longer needs."""
numbers = [n * 3 for n in range(20_000)]
total = sum(numbers)
del numbers

labels = (str(n * 3) for n in range(20_000))
lengths = {}
for label in labels:
    lengths[len(label)] = label
del labels, label
print(total, sorted(lengths))
