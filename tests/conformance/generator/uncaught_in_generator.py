def source(rows):
    for row in rows:
        yield int(row)


def doubled(numbers):
    for n in numbers:
        yield n * 2


def main():
    for value in doubled(source(["1", "2", "three"])):
        print(value)


main()
