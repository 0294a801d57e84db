def catcher():
    while True:
        try:
            yield "ready"
        except ValueError as err:
            yield f"caught {err}"


c = catcher()
try:
    c.throw(ValueError("early"))
except ValueError as err:
    print("escaped", err)
try:
    next(c)
except StopIteration:
    print("closed after escape")
c = catcher()
next(c)
print(c.throw(ValueError("late")))
print(next(c))
print(c.throw(ValueError, ValueError("two args")))
for bad in (1, "x", int):
    try:
        catcher().throw(bad)
    except TypeError as err:
        print(err)
try:
    c.throw(KeyError("k"))
except KeyError as err:
    print("through", err, c.gi_frame)
