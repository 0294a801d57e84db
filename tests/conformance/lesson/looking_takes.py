steps = (n for n in range(6))

print(2 in steps)
print(2 in steps)
print(list(steps))
