class Door:
    def __init__(self):
        self.is_open = False

    def __enter__(self):
        self.is_open = True
        return self

    def __exit__(self, *error):
        self.is_open = False


def too_late():
    with Door() as door:
        return (door.is_open for _ in range(1))


def in_time():
    with Door() as door:
        for _ in range(1):
            yield door.is_open


print(list(too_late()))
print(list(in_time()))
