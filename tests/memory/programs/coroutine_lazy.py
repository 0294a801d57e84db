"""Averages by a coroutine that is sent each value."""


def averager():
    total, count = 0.0, 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


average = averager()
next(average)
for i in range(400):
    last = average.send(float(i % 17))
average.close()
print(last)
