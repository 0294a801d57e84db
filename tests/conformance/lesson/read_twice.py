evens = (n for n in range(6) if n % 2 == 0)

print(max(evens))
print(list(evens))
