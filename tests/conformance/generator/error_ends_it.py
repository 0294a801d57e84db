def div():
    for d in (1, 0, 2):
        yield 10 // d


it = div()
print(next(it))
try:
    next(it)
except ZeroDivisionError as err:
    print("boom", err, it.gi_frame)
print(list(it))


def guarded():
    for d in (1, 0, 2):
        try:
            yield 10 // d
        except ZeroDivisionError:
            yield "skipped"


print(list(guarded()))
