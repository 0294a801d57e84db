def f(n):
    try:
        if n == 0:
            return "return"
        if n == 1:
            raise ValueError("raised")
        return "end"
    except ValueError:
        return "handled"
    else:
        return "else"
    finally:
        print("finally", n)


print([f(i) for i in range(3)])


def overrides():
    for i in range(3):
        try:
            continue
        finally:
            print("loop", i)
    try:
        return 1
    finally:
        return 2


print(overrides())


def nested():
    try:
        try:
            raise KeyError("a")
        finally:
            print("inner finally")
    except KeyError as e:
        print("outer", e)
    while True:
        try:
            break
        finally:
            print("break")
    return "done"


print(nested())
try:
    print(e)
except NameError as err:
    print(err)
