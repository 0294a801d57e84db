def countdown(n):
    while n > 0:
        skip = yield n
        n -= 2 if skip else 1


counter = countdown(6)
for number in counter:
    print(number)
    if number == 5:
        counter.send(True)
