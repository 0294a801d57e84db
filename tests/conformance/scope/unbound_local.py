x = 1


def too_early():
    print(x)
    x = 2


def maybe(flag):
    if flag:
        y = 1
    return y


def deleted():
    z = 1
    del z
    return z


def augmented():
    x += 1


for f in (too_early, lambda: maybe(False), deleted, augmented):
    try:
        f()
    except UnboundLocalError as err:
        print(err)


def free():
    def inner():
        return later
    try:
        inner()
    except NameError as err:
        print(err)
    later = 1
    return inner()


print(free())
try:
    nowhere
except NameError as err:
    print(err)
try:
    del nowhere
except NameError as err:
    print(err)
