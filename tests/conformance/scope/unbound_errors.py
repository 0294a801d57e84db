def local():
    print(x)
    x = 1

def deleted():
    y = 1
    del y
    return y

def free():
    def inner():
        return z
    try:
        return inner()
    finally:
        z = 1

def unknown():
    return nowhere

def twice():
    del w
    w = 1

for f in local, deleted, free, unknown, twice:
    try:
        f()
    except NameError as e:
        print(type(e).__name__, e)
