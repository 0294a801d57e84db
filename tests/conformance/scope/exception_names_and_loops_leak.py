for i in range(3):
    inside = i
print(i, inside)
for j in []:
    pass
try:
    j
except NameError as error:
    print(error)
try:
    error
except NameError as gone:
    print(gone)


def function():
    for n in range(2):
        square = n * n
    while (left := n) and n > 0:
        n -= 1
    with open(__file__) as handle:
        line = handle.readline()
    if True:
        block = "leaks"
    try:
        tried = "leaks too"
    finally:
        done = 1
    return n, square, left, handle.closed, bool(line), block, tried, done


print(function())


def shadowed():
    error = "before"
    try:
        raise ValueError
    except ValueError as error:
        inner = [error for _ in range(1)]
    try:
        return error
    except UnboundLocalError as gone:
        return str(gone)


print(shadowed())


def kept():
    caught = []
    for n in range(2):
        try:
            raise KeyError(n)
        except KeyError as e:
            caught.append(e)
            e = "rebound inside"
    return caught, "e" in locals()


print(kept())


def conditional(flag):
    if flag:
        value = 1
    elif flag is None:
        del flag
    try:
        return value
    except UnboundLocalError as error:
        return str(error)


print(conditional(True), conditional(False), conditional(None))
x = [x for x in range(3)]
print(x, [i for i in "ab"], i)
for x in [10, 20]:
    for x in "ab":
        pass
print(x)
for a, (b, *c) in [(1, (2, 3, 4))]:
    pass
print(a, b, c)
for k in range(3):
    k += 10
    if k == 11:
        break
else:
    k = "else"
print(k)
items = [0, 0]
for items[0] in range(3):
    pass
for items[1], name in enumerate("ab"):
    pass
print(items, name)
def generator():
    for g in range(2):
        yield g, sorted(locals())
    yield sorted(locals())


print(list(generator()))
class Body:
    for item in range(3):
        if item == 1:
            break
    try:
        raise OSError
    except OSError as problem:
        name = type(problem).__name__


print(Body.item, Body.name, hasattr(Body, "problem"))
match [1, [2, 3]]:
    case [m1, [*m2]]:
        pass
print(m1, m2)
