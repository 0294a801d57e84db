"""Sizes of str, bytes and bytearray."""
from sys import getsizeof

for n in (0, 1, 2, 3, 10, 100, 1_000):
    print("str", n, getsizeof("a" * n), getsizeof("\x7f" * n), getsizeof("\u0394" * n), getsizeof("\U0001f40d" * n))
    print("bytes", n, getsizeof(b"a" * n), getsizeof(bytes(n)), getsizeof(bytes(range(n % 256))))
    print("bytearray", n, getsizeof(bytearray(n)), getsizeof(bytearray(b"a" * n)), getsizeof(bytearray([1] * n)))
for n in (2, 3, 10, 100):
    print("latin-1", n, getsizeof("\xe9" * n), getsizeof("a" * (n - 1) + "\xff"))
for text in ("abc", "abc\xe9", "abc\u20ac", "abc\U0001f600", "\u20ac", "\U0001f600"):
    print("mixed", len(text), getsizeof(text), getsizeof(text[:2]), getsizeof(text + text), getsizeof(text.upper()), getsizeof(text[::-1]))
print("made", getsizeof(str(12_345)), getsizeof(repr("it's")), getsizeof(f"{3.5:>10}"), getsizeof("-".join("abcdef")), getsizeof("a,b".replace(",", "\u2192")))
print("encoded", getsizeof("abc\u20ac".encode()), getsizeof("abc".encode("utf-16-le")), getsizeof(b"abc".decode()))

array = bytearray()
last = None
for n in range(400):
    size = getsizeof(array)
    if size != last:
        print("bytearray appended to", n, size)
        last = size
    array.append(n % 256)
array = bytearray()
last = None
for n in range(0, 600, 3):
    size = getsizeof(array)
    if size != last:
        print("bytearray grown by +=", n, size)
        last = size
    array += b"abc"
