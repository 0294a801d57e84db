def show(*args, **kwargs):
    yield args
    yield kwargs

for part in show(1, key=2, 3):
    print(part)
