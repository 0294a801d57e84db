def local():
    x = 1
    del x
    try:
        return x
    except UnboundLocalError as error:
        return str(error)


def conditional(flag):
    if flag:
        y = 1
    try:
        return y
    except UnboundLocalError as error:
        return str(error)


def loop_variable():
    for i in []:
        pass
    try:
        return i
    except UnboundLocalError as error:
        return str(error)


def twice():
    a = b = 1
    del a, b
    try:
        del a
    except UnboundLocalError as error:
        return str(error)


def closure():
    c = 1

    def read():
        return c

    del c
    try:
        return read()
    except NameError as error:
        return type(error).__name__, str(error)


def nonlocal_del():
    d = 1

    def remove():
        nonlocal d
        del d

    remove()
    try:
        return d
    except UnboundLocalError as error:
        return str(error)


def global_del():
    global g
    g = 1
    del g
    try:
        return g
    except NameError as error:
        return str(error)


def augmented():
    try:
        n += 1
    except UnboundLocalError as error:
        return str(error)


def import_as():
    try:
        return math
    except UnboundLocalError as error:
        message = str(error)
    import math

    del math
    return message


for function in (local, twice, closure, nonlocal_del, global_del, augmented, loop_variable, import_as):
    print(function.__name__, function())
print(conditional(True), conditional(False))
try:
    del undefined
except NameError as error:
    print(error)
print = print
del print
print("the builtin is found again")
data = {"k": [1, 2, 3], "m": 4}
del data["k"][0], data["m"]
(p, [r, s]) = 1, [2, 3]
del (p, [r]), s
print(data, "p" in globals(), "r" in globals(), "s" in globals())
for code in ("del data['zz']", "del data.attr", "del data[[]]", "del len.x", "del 'abc'[0]", "del (1).real", "del data['k'][9]", "del __name__, __name__"):
    try:
        exec(code)
    except Exception as error:
        print(code, "->", type(error).__name__, error)
