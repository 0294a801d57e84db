def running_average():
    total = 0.0
    count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


averager = running_average()
next(averager)
print(averager.send(10))
print(averager.send(20))
print(averager.send(30))
averager.close()
