"""Bytes of an array are those of its machine values, not its items."""

from array import array

numbers = array("i", [1, 2, 3])
print(bytes(numbers), bytearray(numbers), bytes(array("d", [1.5])), bytes(array("B", b"abc")))
data = bytearray()
data.extend(bytes(array("h", [-1, 256])))
print(data, bytes(array("q")), array("i", bytes(numbers)) == numbers)
