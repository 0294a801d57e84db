"""Measurements as dataclass objects with slots, one at a time."""
from dataclasses import dataclass


@dataclass(slots=True)
class Measurement:
    sensor: str
    value: float
    valid: bool = True


def measurements(n):
    for i in range(n):
        yield Measurement("s1", i * 0.25, i % 5 != 0)


print(sum(m.value for m in measurements(20_000) if m.valid))
