log = []

def inner(name):
    try:
        yield name
    finally:
        log.append(name)

def middle():
    try:
        yield from inner("inner")
    finally:
        log.append("middle")

def outer():
    try:
        yield from middle()
    finally:
        log.append("outer")

o = outer()
next(o)
print(o.close(), log)

def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2

def around():
    yield from stubborn()

a = around()
next(a)
try:
    a.close()
except RuntimeError as e:
    print("RuntimeError:", e)

def angry():
    try:
        yield 1
    finally:
        raise ValueError("cleanup")

def around2():
    try:
        yield from angry()
    except ValueError as e:
        print("saw", e, repr(e.__context__))

a = around2()
next(a)
try:
    print(a.close())
except BaseException as e:
    print(repr(e))
