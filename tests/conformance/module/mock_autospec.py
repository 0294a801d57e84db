from unittest.mock import create_autospec, patch


class Real:
    limit = 5

    def work(self, a, b=2, *, c=3):
        """Do it."""

    @classmethod
    def make(cls, n):
        pass


def function(a, b=1, *, c):
    """A function."""
    return a


f = create_autospec(function, return_value="r")
print(f(1, c=2), f.__name__, f.__doc__, f.call_args, f.call_count)
f.assert_called_once_with(1, c=2)
f.assert_called_with(a=1, c=2)
for bad in (lambda: f()), (lambda: f(1)), (lambda: f(1, 2, 3, c=4)), (lambda: f.assert_called_with(5, c=2)):
    try:
        bad()
    except (TypeError, AssertionError) as e:
        print(type(e).__name__, e)
kind = create_autospec(Real)
one = kind()
print(isinstance(one, Real), str(one.work(1))[:30], one.work.call_args)
for bad in (lambda: one.work()), (lambda: one.work(1, 2, 3)), (lambda: one.nosuch), (lambda: kind.make()), (lambda: one.work(1, d=4)):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
with patch.object(Real, "work", autospec=True) as work:
    r = Real()
    r.work(1)
    print(work.call_args == ((r, 1),), type(work).__name__)
    try:
        r.work()
    except TypeError as e:
        print(e)
