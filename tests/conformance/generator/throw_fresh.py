def safe():
    try:
        yield 1
    except ValueError:
        yield "rescued"


a = safe()
try:
    a.throw(ValueError("before start"))
except ValueError as err:
    print("escaped", err)
print(list(a))
b = safe()
next(b)
print(b.throw(ValueError()))
try:
    b.throw(ValueError("second"))
except ValueError as err:
    print("escaped", err)
try:
    b.throw(RuntimeError("after the end"))
except RuntimeError as err:
    print(err)
