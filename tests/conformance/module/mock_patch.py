import sys
from unittest.mock import DEFAULT, patch


class Real:
    limit = 1

    def work(self, a, b=2):
        return "real"

    @staticmethod
    def fixed(x):
        return x


here = sys.modules[__name__]
with patch(f"{__name__}.Real") as fake:
    fake.return_value.work.return_value = "fake"
    print(Real is fake, Real().work(), str(fake)[:22])
print(Real().work(1))
with patch.object(Real, "work", return_value=9) as fake:
    print(Real().work(1), fake.call_args)
with patch.object(Real, "limit", 5), patch.object(Real, "fixed", lambda x: -x):
    print(Real.limit, Real.__dict__["limit"])
print(Real.limit, Real.fixed(3), type(Real.__dict__["fixed"]).__name__)
with patch.object(Real, "fresh", 7, create=True):
    print(Real.fresh)
print(hasattr(Real, "fresh"))
for target in "nosuchmodule.x", "plain", f"{__name__}.nosuch":
    try:
        with patch(target):
            pass
    except Exception as e:
        print(type(e).__name__, str(e).split(" from ")[0])
try:
    with patch.object(Real, "limit", 10):
        raise ValueError("inside")
except ValueError as e:
    print(e, Real.limit)
started = patch.object(Real, "limit", 11)
print(started.start(), Real.limit, started.stop(), Real.limit, started.stop())
patch.object(Real, "limit", 12).start()
patch.stopall()
print(Real.limit)
with patch.multiple(Real, limit=3, work=DEFAULT) as made:
    print(Real.limit, list(made), Real.work is made["work"])
