# takewhile and islice written by hand, over an endless source.
def count_from(number):
    while True:
        yield number
        number += 3


def take_while(condition, items):
    for item in items:
        if not condition(item):
            return
        yield item


def take(items, count):
    if count > 0:
        for item in items:
            yield item
            count -= 1
            if not count:
                return


total = 0
for start in range(1200):
    for item in take(take_while(lambda n: n < 5000, count_from(start)), 1100):
        total += item
print("take_and_slice", total)
