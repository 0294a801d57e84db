from unittest.mock import MagicMock, Mock

m = MagicMock()
print(len(m), list(m), int(m), float(m), bool(m), complex(m), 1 in m, range(9)[m], hash(m) == hash(m), m == m, m == 1, m != 1)
m.__len__.return_value = 4
m.__getitem__.side_effect = lambda k: k * 2
m.__iter__.return_value = [1, 2]
m.__contains__.return_value = True
m.__str__.return_value = "shown"
m.__enter__.return_value = "inside"
print(len(m), m["ab"], list(m), list(m), 5 in m, str(m))
with m as value:
    print(value)
m["k"] = "v"
del m["d"]
m + 1
m += 2
print(m.__setitem__.call_args)
with MagicMock() as inner:
    pass
for f in (lambda: len(Mock())), (lambda: Mock()[1]), (lambda: Mock() + 1), (lambda: iter(Mock())), (lambda: MagicMock() < 1):
    try:
        print(f())
    except TypeError as e:
        print(e)
plain = Mock()
plain.__len__ = Mock(return_value=3)
plain.__getitem__ = lambda self, key: (self is plain, key)
print(len(plain), plain["x"], plain.__len__.call_count)
