"""The length of the line without the line."""


def pieces(n):
    for number in range(n):
        if number:
            yield ","
        yield str(number)


print(sum(len(piece) for piece in pieces(100_000)))
