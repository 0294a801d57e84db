def append(item, target=[]):
    target.append(item)
    return target


print(append(1), append(2), append(3, []), append.__defaults__)
n = 1


def at_definition(value=n, *, key=n * 10):
    return value, key


n = 2
print(at_definition(), at_definition.__kwdefaults__)


def noisy(name):
    print("evaluated", name)
    return name


def f(a=noisy("a"), *, b=noisy("b")):
    return a, b


print(f(), f(1))
print((lambda x=noisy("lambda"): x)())
f.__defaults__ = ("new",)
print(f())
