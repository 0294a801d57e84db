def work():
    yield "a"
    yield "b"
    return "summary"


def driver():
    result = yield from work()
    print("collected", result)


print(list(work()))
print(list(driver()))
