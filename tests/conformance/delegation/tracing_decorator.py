def traced(func):
    def wrapper(*args):
        print(">", func.__name__, args)
        try:
            result = yield from func(*args)
        except Exception as err:
            print("!", func.__name__, repr(err))
            raise
        except GeneratorExit:
            print("x", func.__name__)
            raise
        print("<", func.__name__, result)
        return result
    return wrapper


@traced
def numbers(n):
    for i in range(n):
        yield i
    return n


@traced
def failing():
    yield "first"
    raise ValueError("second")


print(list(numbers(2)))
try:
    list(failing())
except ValueError as err:
    print(err)
it = numbers(5)
next(it)
it.close()
