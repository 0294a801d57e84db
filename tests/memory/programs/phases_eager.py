"""Three phases; what a phase made is still there in the next."""
numbers = [n * 3 for n in range(20_000)]
labels = [str(n) for n in numbers]
total = sum(numbers)
lengths = {len(label): label for label in labels}
print(total, sorted(lengths))
