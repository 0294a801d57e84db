from unittest.mock import DEFAULT, Mock

m = Mock(side_effect=[1, ValueError("in the list"), 2])
for _ in range(4):
    try:
        print(m())
    except Exception as e:
        print(type(e).__name__, e)
m.side_effect = KeyError("k")
try:
    m()
except KeyError as e:
    print(e)
m.side_effect = lambda x, y=1: x * 10 + y
print(m(2), m(2, y=5))
m.side_effect = None
m.return_value = "plain"
print(m(9))
m.side_effect = lambda *a: DEFAULT if a else "other"
print(m(1), m(), m.call_count)
m = Mock(side_effect=ValueError)
try:
    m()
except ValueError as e:
    print(repr(e), m.called)
m = Mock(**{"method.return_value": 3, "other.side_effect": KeyError}, attr=7)
print(m.method(), m.attr)
m.configure_mock(attr=8, **{"deep.er.return_value": 9})
print(m.attr, m.deep.er())
def numbers():
    yield 1
    yield 2
m = Mock(side_effect=numbers())
print(m(), m())
