x = "global"


def reads():
    return x


def assigns():
    x = "local"
    return x


def declares():
    global x
    x = "changed"
    return x


def outer():
    x = "outer"

    def inner():
        nonlocal x
        x = "set by inner"
        return x

    inner()
    return x


print(reads(), assigns(), x)
print(declares(), x, outer(), x)


def makes_global():
    global made
    made = 1


makes_global()
print(made)
