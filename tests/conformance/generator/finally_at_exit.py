def res():
    try:
        yield 1
    finally:
        print("finally at the end of the program")


g = res()
print(next(g))
keep = [res()]
next(keep[0])
print("last line")
