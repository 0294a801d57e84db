# A coroutine of the old kind: values go in by send, a mean comes out.
def averager():
    mean, count = 0.0, 0
    while True:
        value = yield mean
        count += 1
        mean += (value - mean) / count


average = averager()
next(average)
send = average.send
mean = 0.0
for number in range(3_000_000):
    mean = send(number % 1000)
print("send_average", round(mean, 6))
