"""Three sources added up to one list."""
first = list(range(10_000))
second = [n * 10 for n in range(10_000)]
third = [-n for n in range(10_000)]
everything = first + second + third
print(len(everything), sum(everything))
