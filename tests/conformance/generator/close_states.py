import inspect


def steps():
    try:
        yield 1
        yield 2
    finally:
        print("cleaned")


fresh = steps()
print(inspect.getgeneratorstate(fresh))
fresh.close()
print(inspect.getgeneratorstate(fresh))
half = steps()
next(half)
print(inspect.getgeneratorstate(half))
half.close()
print(inspect.getgeneratorstate(half), list(half))
done = steps()
print(list(done), inspect.getgeneratorstate(done))
print(done.close())
