"""How many different remainders: only what was seen is remembered."""


def unique(values):
    seen = set()
    for value in values:
        if value not in seen:
            seen.add(value)
            yield value


print(sum(1 for _ in unique(i * i % 30_011 for i in range(120_000))))
