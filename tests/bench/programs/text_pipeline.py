# Lines through three stages: read, keep, take apart.
def read(count):
    levels = ("INFO", "DEBUG", "ERROR", "WARN")
    for number in range(count):
        yield f"{number:06d} {levels[number % 4]} worker-{number % 13} took {number * 37 % 1009} ms\n"


def keep(lines, *wanted):
    for line in lines:
        if line.split(" ", 2)[1] in wanted:
            yield line.rstrip()


def took(lines):
    for line in lines:
        yield int(line.split()[-2])


print("text_pipeline", sum(took(keep(read(480_000), "ERROR", "WARN"))))
