"""All batches in a list of lists."""


def batches(values, size):
    values = list(values)
    return [values[i : i + size] for i in range(0, len(values), size)]


print(max(sum(batch) for batch in batches(range(60_000), 64)))
