from unittest.mock import MagicMock, Mock, call, patch


def total(source):
    return sum(item.price for item in source)


items = [Mock(price=n) for n in (1, 2)]
print(total(items), total(iter(items)), total(item for item in items))
m = MagicMock()
m.__iter__.return_value = iter([1, 2, 3])
print(list(m), list(m))
m.__iter__.side_effect = lambda: iter("ab")
print(list(m), list(m), m.__iter__.call_count)
m.__next__.side_effect = [1, 2, StopIteration]
print(next(m), next(m), next(m, "over"))
source = Mock(side_effect=(n * n for n in range(3)))
print([source() for _ in range(2)], source.call_count)
source()
try:
    source()
except StopIteration:
    print("exhausted")


def reads(open_file):
    for line in open_file:
        yield line.strip()


fake = MagicMock()
fake.__enter__.return_value = ["one\n", "two\n"]
with fake as lines:
    print(list(reads(lines)))
print(fake.mock_calls == [call.__enter__(), call.__exit__(None, None, None)])


class Sensor:
    def read(self):
        raise OSError


def values(sensor, n):
    for _ in range(n):
        yield sensor.read()


with patch.object(Sensor, "read", side_effect=[1, 2, ValueError("broken")]) as read:
    g = values(Sensor(), 5)
    print(next(g), next(g))
    try:
        next(g)
    except ValueError as e:
        print(e, read.call_count, next(g, "ended"))
