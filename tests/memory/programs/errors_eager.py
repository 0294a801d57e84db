"""Errors kept with their tracebacks, and so with their frames."""


def parse(text):
    number = int(text)
    if number % 3 == 0:
        raise ValueError(f"{number} is a multiple of three")
    return number


def attempt(text):
    return parse(text)


errors = []
for i in range(3_000):
    try:
        attempt(str(i))
    except ValueError as error:
        errors.append(error)
print(len(errors), errors[5])
