a = bytearray(b"hello")
a[0] = 72
a[1:3] = b"EY"
a.append(33)
a.extend(b"??")
a.insert(0, 42)
print(a, len(a), a.pop(), a.pop(0), a)
a.remove(33)
a.reverse()
a += b"xy"
a *= 2
del a[0], a[-3:]
print(a, a.find(b"E"), a.count(b"l"), a.upper(), type(a.upper()).__name__, a == bytes(a), a.copy() is a)
a[::2] = b"." * len(a[::2])
print(a)
a.clear()
print(a, bytearray(3), bytearray("é", "utf-8"), bytearray([1, 2]), repr(bytearray(b"it's")))
for f in (
    lambda: a.append(256), lambda: a.append("x"), lambda: a.pop(), lambda: a.remove(5), lambda: a.extend(["x"]), lambda: a.extend("abc"), lambda: bytearray("x"),
    lambda: a.insert(0, -1), lambda: hash(a), lambda: bytearray(b"a")[4], lambda: bytearray(b"ab").__setitem__(0, 999), lambda: bytearray(b"abcd").__setitem__(slice(0, 4, 2), b"x"), lambda: a.pop(3),
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
b = bytearray(b"a,b")
print(b.split(b","), b + b"c", b"c" + b, b.join([b"1", b"2"]), b < b"b", b.hex(), bytearray.fromhex("ff"), b.decode(), b.startswith(b"a"))
b[1:1] = range(3)
print(b, list(reversed(b)), 97 in b, b[:2], type(b[:2]).__name__)
