from unittest.mock import Mock, NonCallableMock


class Service:
    timeout = 5

    def fetch(self, url, retries=3):
        return "real"


m = Mock(spec=Service)
print(isinstance(m, Service), m.__class__ is Service, type(m) is Service, m.fetch("u") is m.fetch.return_value)
m.extra = 1
print(m.extra)
s = Mock(spec_set=Service)
n = Mock(spec=["a", "b"])
for f in (
    lambda: m.nosuch, lambda: setattr(s, "extra", 1), lambda: n.c, lambda: NonCallableMock()(), lambda: Mock(spec=Mock()),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split(" id=")[0])
s.timeout = 6
print(s.timeout, n.a is n.a, n.a is n.b)
m.fetch("u", 5)
m.fetch.assert_called_with("u", 5)
del n.a
try:
    n.a
except AttributeError as e:
    print(e)
print(str(m)[:19], str(s)[:23], str(Mock(name="n").x().y)[:21], repr(Mock().foo.bar())[:26])
