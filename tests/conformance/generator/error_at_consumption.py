def parse(rows):
    for r in rows:
        yield int(r)


try:
    nums = parse(["1", "x"])
except ValueError:
    print("here?")
try:
    print(list(nums))
except ValueError as err:
    print("no, here:", err)


def check(n):
    if n < 0:
        raise ValueError("negative")
    for i in range(n):
        yield i


bad = check(-1)
print("made")
try:
    next(bad)
except ValueError as err:
    print("on first pull:", err)
