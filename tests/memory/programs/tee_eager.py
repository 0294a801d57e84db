"""Differences of neighbours: a list beside itself, shifted by one."""


def differences(values):
    return [b - a for a, b in zip(values, values[1:])]


print(max(differences([i * i % 1_000 for i in range(100_000)])))
