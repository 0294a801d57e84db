"""Averages of a list that is kept."""


def averages(values):
    result = []
    for end in range(1, len(values) + 1):
        result.append(sum(values[:end]) / end)
    return result


values = [float(i % 17) for i in range(400)]
print(averages(values)[-1])
