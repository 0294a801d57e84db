"""A text that grows by += inside a function."""


def report(n):
    text = ""
    for i in range(n):
        text += f"line {i}\n"
    return text


print(len(report(30_000)))
