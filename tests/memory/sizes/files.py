"""Sizes of files, of text and bytes in memory, of views, weak references and code."""
import io
import weakref
from sys import getsizeof

for n in (0, 1, 10, 100, 1_000):
    written_text, written_bytes, piecewise = io.StringIO(), io.BytesIO(), io.BytesIO()
    written_text.write("a" * n)
    written_bytes.write(b"a" * n)
    for _ in range(n):
        piecewise.write(b"a")
    print("in memory", n, getsizeof(io.StringIO("a" * n)), getsizeof(written_text), getsizeof(written_bytes), getsizeof(piecewise))

with open("sizes.txt", "w") as file:
    file.write("one\ntwo\n")
    print("written file", getsizeof(file))
with open("sizes.txt") as file:
    print("text file", getsizeof(file), getsizeof(file.readline()), getsizeof(iter(file)))
with open("sizes.txt", "rb") as file:
    print("binary file", getsizeof(file), getsizeof(file.readline()))
print("view", getsizeof(memoryview(b"abc")), getsizeof(memoryview(bytearray(10))[2:]))


class Target:
    pass


target = Target()
print("weak", getsizeof(weakref.ref(target)))


def nothing():
    pass


def several(a, b=1, *c, d, **e):
    for x in a:
        try:
            yield x + b
        except ValueError:
            print(c, d, e)


print("code", getsizeof(nothing.__code__), getsizeof(several.__code__), getsizeof((lambda x: x * 2 + 1).__code__))
print("types", getsizeof(int), getsizeof(object), getsizeof(type), getsizeof(Target))
