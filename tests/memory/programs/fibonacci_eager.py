"""Two thousand Fibonacci numbers in a list."""
numbers = [0, 1]
while len(numbers) < 2_000:
    numbers.append(numbers[-1] + numbers[-2])
print(len(str(numbers[-1])))
