import sys

count = 1_000_000
everything = [n * n for n in range(count)]
on_demand = (n * n for n in range(count))

print(sys.getsizeof(everything))
print(sys.getsizeof(on_demand))
print(sum(n * n for n in range(count)))
