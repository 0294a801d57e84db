from array import array, typecodes

a = array("i", [1, 2, 3])
a.append(4)
a.extend([5, 6])
a.insert(1, 9)
print(a, a.typecode, a.itemsize, a[1], a[-2:], a.pop(), a.pop(0), a.index(9), a.count(3), a.tolist(), len(a), 3 in a)
a[0:2] = array("i", [7])
a *= 2
a.reverse()
del a[0]
print(a, a + array("i", [1]), a == array("i", a.tolist()), a < array("i", [100]), array("d", [1, 2.5]), array("u", "hé"), array("b", b"\x01\xff"), array("f", [0.1])[0], a.tobytes()[:4], typecodes)
b = array("H")
b.frombytes(b"\x01\x02")
b.fromlist([3])
b.byteswap()
print(b, b.buffer_info()[1], array("u", "x").tounicode(), repr(array("i")), list(reversed(a)), a.index(7, 1), hash is not None)
for bad in (
    lambda: array("x"), lambda: array("i", ["a"]), lambda: array("b", [200]), lambda: array("B", [-1]), lambda: array("i", [1.5]), lambda: a.append("x"), lambda: a[100], lambda: a.remove(99), lambda: array("i").pop(), lambda: a + [1], lambda: a.index(99), lambda: array("i", b"abc"), lambda: hash(a), lambda: array("ii"), lambda: a.__setitem__(slice(0, 1), [1]), lambda: array("u", [1]), lambda: a.extend(array("d")), lambda: array("q", [1 << 63]), lambda: a.fromlist([1, "a"]),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
