"""Measurements as dataclass objects, all kept."""
from dataclasses import dataclass


@dataclass
class Measurement:
    sensor: str
    value: float
    valid: bool = True


measurements = [Measurement("s1", i * 0.25, i % 5 != 0) for i in range(20_000)]
print(sum(m.value for m in measurements if m.valid))
