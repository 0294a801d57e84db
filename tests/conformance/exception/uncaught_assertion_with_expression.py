def check(values):
    for at, value in enumerate(values):
        assert isinstance(value, int) and value > 0, (
            f"value {at} is {value!r}"
        )
    assert sum(values) == 10


try:
    check([1, "x"])
except AssertionError as error:
    print(error, error.args)
try:
    assert False
except AssertionError as error:
    print(repr(error), str(error) == "")
try:
    assert (), ValueError("as message")
except AssertionError as error:
    print(repr(error))
check([1, 2, 3])
