def stubborn():
    try:
        yield 1
    finally:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as err:
    print(err)
try:
    next(s)
except GeneratorExit:
    print("the exit was only put off")
print(next(s, "ended"))


def swallows():
    while True:
        try:
            yield "again"
        except GeneratorExit:
            print("no")


w = swallows()
next(w)
try:
    w.close()
except RuntimeError as err:
    print(err)
try:
    w.throw(KeyError("now"))
except KeyError as err:
    print(repr(err), w.gi_frame)
