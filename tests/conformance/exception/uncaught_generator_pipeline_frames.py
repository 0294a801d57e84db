def numbers(text):
    for part in text.split(","):
        yield int(part)


def doubled(source):
    for n in source:
        yield n * 2


def delegating(source):
    total = yield from source
    return total


class Consumer:
    def __init__(self, source):
        self.source = source

    def __iter__(self):
        return (n + 1 for n in self.source)


print(sum(Consumer(delegating(doubled(numbers("1,2,3"))))))
print(sum(Consumer(delegating(doubled(numbers("1,x,3"))))))
