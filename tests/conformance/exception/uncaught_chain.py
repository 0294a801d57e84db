def parse(text):
    return int(text)


def load(rows):
    for row in rows:
        try:
            yield parse(row)
        except ValueError as err:
            raise RuntimeError(f"bad row {row!r}") from err


total = 0
for number in load(["1", "2", "x"]):
    total += number
