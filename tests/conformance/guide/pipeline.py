def read_numbers(lines):
    for line in lines:
        line = line.strip()
        if line:
            yield int(line)


def only_even(numbers):
    for number in numbers:
        if number % 2 == 0:
            yield number


def doubled(numbers):
    for number in numbers:
        yield number * 2


raw = ["1", "2", " 3 ", "", "4", "6"]
print(sum(doubled(only_even(read_numbers(raw)))))
