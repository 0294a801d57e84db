def bad():
    try:
        yield 1
    finally:
        raise ValueError("in the finaliser")


g = bad()
next(g)
del g
print("goes on")


def yields_again():
    try:
        yield 1
    finally:
        yield 2


h = yields_again()
next(h)
del h
print("goes on again")
