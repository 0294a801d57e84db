def safe():
    while True:
        try:
            value = yield "ready"
            print("value", value)
        except ValueError as err:
            print("caught", err)
            yield "rescued"


a = safe()
next(a)
print(a.throw(ValueError("one")))
print(next(a))
print(a.throw(ValueError, "two"))
print(next(a))
try:
    a.throw(KeyError("three"))
except KeyError as err:
    print("escaped", err)
print(next(a, "dead"))
