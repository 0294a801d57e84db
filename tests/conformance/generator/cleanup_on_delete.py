log = []

def g(name):
    try:
        yield name
    except GeneratorExit:
        log.append(f"{name} exit")
        raise
    finally:
        log.append(f"{name} finally")

a = g("a")
next(a)
del a
log.append("deleted a")
b = g("b")
del b
log.append("deleted unstarted b")
c = g("c")
next(c)
c = None
log.append("rebound c")

def inner():
    d = g("d")
    next(d)

inner()
log.append("left function")
next(g("temporary"))
log.append("temporary gone")
print(*log, sep="\n")
