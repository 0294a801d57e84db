err = "before"
try:
    raise ValueError("x")
except ValueError as err:
    print(err)
try:
    print(err)
except NameError as problem:
    print(problem)


def local():
    e = 1
    try:
        raise KeyError
    except KeyError as e:
        pass
    try:
        return e
    except UnboundLocalError as problem:
        return str(problem)


print(local())
try:
    raise OSError("kept")
except OSError as first:
    kept = first
print(kept)
try:
    pass
except ValueError as never:
    pass
print("never" in globals())
