def count_up_to(limit):
    n = 1
    while n <= limit:
        yield n
        n += 1


counter = count_up_to(3)
print(type(counter))
for number in counter:
    print(number)
