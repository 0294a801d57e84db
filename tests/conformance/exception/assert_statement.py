assert True
assert [0], "not shown"
try:
    assert 1 == 2
except AssertionError as err:
    print(repr(err))
try:
    assert (), "empty"
except AssertionError as err:
    print(err)
try:
    assert 0, ValueError("any value")
except AssertionError as err:
    print(repr(err), type(err.args[0]).__name__)


def costly():
    print("message made")
    return "m"


assert 1, costly()
try:
    assert 0, costly()
except AssertionError as err:
    print(err)
value = 3
assert value > 5, f"value is {value}"
