def compute(a, b, c):
    first = (a + b) * (c - a)
    second = first ** 2 if first else None
    return first + second + (
        a / b
        + c // (b - b)
    )


def unicode_line():
    größe = "é" * 3; return compute(1, 2, 3) + größe


unicode_line()
