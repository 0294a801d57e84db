"""Sizes of numbers and of the objects that are always there."""
from sys import getsizeof

for bits in (0, 1, 29, 30, 31, 59, 60, 61, 89, 90, 91, 119, 120, 121, 1_000, 10_000):
    number = (1 << bits) - 1
    print("int of", bits, "bits:", getsizeof(number), getsizeof(-number), getsizeof(number + 1))
for number in (0, 1, -1, 255, 256, 257, 2**30 - 1, 2**30, 2**60 - 1, 2**60, -(2**30), -(2**60)):
    print("int", number, getsizeof(number))
for number in (7, 300, 2**31, 2**61, 3**50, 10**40):
    print("computed from", number, getsizeof(number + number), getsizeof(number * number), getsizeof(number - 1),
          getsizeof(number // 3), getsizeof(number % 1_000), getsizeof(number << 40), getsizeof(number >> 5),
          getsizeof(number**3), getsizeof(-number), getsizeof(~number), getsizeof(number & 255), getsizeof(number | 1))
print("int", getsizeof(int("123456789012345678901234567890")), getsizeof(len("abc")), getsizeof(int(2.5e20)), getsizeof(round(3.7)))
for value in (0.0, 1.5, -1e300, float("inf"), float("nan")):
    print("float", value, getsizeof(value))
print("complex", getsizeof(1j), getsizeof(complex(3, 4)))
for value in (True, False, None, ..., NotImplemented):
    print(value, getsizeof(value))
print("object", getsizeof(object()))
print("range", getsizeof(range(0)), getsizeof(range(10)), getsizeof(range(0, 10**30, 7)))
print("slice", getsizeof(slice(1)), getsizeof(slice(1, 2, 3)))
