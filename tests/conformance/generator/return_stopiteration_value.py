def returns(value):
    return value
    yield


for value in (None, 0, "", (), (1,), StopIteration("inner"), ValueError("x")):
    try:
        next(returns(value))
    except StopIteration as stop:
        print(type(stop.value).__name__, repr(stop.value), len(stop.args))


class MyStop(StopIteration):
    pass


s = StopIteration(1, 2)
print(s.value, s.args)
s.value = 9
print(s.value, s.args, repr(s))
print(StopIteration().value, MyStop("v").value)
