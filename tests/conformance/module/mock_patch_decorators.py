from unittest.mock import DEFAULT, Mock, patch


class Real:
    limit = 1
    name = "n"


@patch.object(Real, "limit")
@patch.object(Real, "name")
def both(name, limit, given=None):
    return Real.name is name, Real.limit is limit, given


print(both(), both(given=3), Real.limit, both.__name__)


@patch.object(Real, "limit", 50)
def fixed(*args):
    return Real.limit, args


print(fixed(), fixed("x"))


@patch.multiple(Real, limit=DEFAULT, name="m")
def several(limit):
    return Real.limit is limit, Real.name


print(several())


@patch.object(Real, "limit", 99)
class TestThings:
    def test_one(self):
        return Real.limit

    def helper(self):
        return Real.limit


print(TestThings().test_one(), TestThings().helper())


@patch.object(Real, "limit", new_callable=Mock, return_value=4)
def called(mock):
    return Real.limit(), type(mock).__name__


print(called())
for wrong in (lambda: patch.object(Real, "limit", 1, new_callable=Mock)), (lambda: patch.object("Real", "limit")), (lambda: patch.multiple(Real)):
    try:
        wrong()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
