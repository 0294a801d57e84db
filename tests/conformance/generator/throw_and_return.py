def job():
    try:
        yield "working"
    except TimeoutError:
        return "partial"
    return "whole"


j = job()
print(next(j))
try:
    j.throw(TimeoutError())
except StopIteration as stop:
    print(stop.value, stop.__context__)
k = job()
next(k)
try:
    next(k)
except StopIteration as stop:
    print(stop.value)
try:
    k.throw(TimeoutError("late"))
except TimeoutError as err:
    print("late:", err)
