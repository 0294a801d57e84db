def risky(values, key):
    return values[key] + values["other"] * len(values["text"])


def prepare(items):
    return [risky(item, name) for item in items for name in ("a", "b")]


class Report:
    def __init__(self, items):
        self.items = items

    @property
    def total(self):
        return sum(prepare(self.items)) / self.count

    def render(self, *, width):
        return f"{self.total:>{width}}"


print(
    Report([{"a": 1, "other": 2, "text": "xy"}]).render(
        width=10,
    )
)
