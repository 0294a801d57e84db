def res(name):
    try:
        yield 1
        yield 2
    finally:
        print("released", name)


r = res("loop")
for v in r:
    break
print("after loop")
del r
print("after del")

r = res("rebound")
next(r)
r = None
print("after rebinding")


def use():
    local = res("local")
    next(local)
    print("leaving the function")


use()
print("left")
next(res("temporary"))
print("end")
