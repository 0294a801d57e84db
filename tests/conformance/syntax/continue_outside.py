def numbers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1

class Consumer:
    if numbers(3):
        continue

print(Consumer)
