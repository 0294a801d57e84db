def res():
    try:
        print("open")
        yield
    finally:
        print("close")


g = res()
g.close()
print("neither ran")
h = res()
del h
print("nor here")
with_start = res()
next(with_start)
print("opened")
del with_start
print("closed by del")
many = [res() for _ in range(3)]
next(many[1])
many.clear()
print("done")
