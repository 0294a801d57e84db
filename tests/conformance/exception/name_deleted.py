def f():
    try:
        raise ValueError("gone")
    except ValueError as e:
        kept = e
    try:
        return e
    except UnboundLocalError as error:
        return str(error), kept

print(f())
e = "module level"
try:
    1 / 0
except ZeroDivisionError as e:
    pass
try:
    e
except NameError as error:
    print(error, error.name)
