def join(first, second, *rest, first=None):
    yield first
    yield second
    yield from rest

for part in join(1, 2, 3):
    print(part)
