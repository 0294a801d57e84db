def read_numbers(lines):
    for line in lines:
        line = line.strip()
        if line:
            yield int(line)


def only_even(numbers):
    for n in numbers:
        if n % 2 == 0:
            yield n


def doubled(numbers):
    for n in numbers:
        yield n * 2


raw = ["1", "2", " 3 ", "", "4", "6"]
pipeline = doubled(only_even(read_numbers(raw)))
print(sum(pipeline))
print(sum(pipeline))
log = []


def traced(name, source):
    for item in source:
        log.append(f"{name}{item}")
        yield item


print(list(traced("b", traced("a", range(3)))))
print(" ".join(log))
