from array import array, typecodes
import copy

a = array("i", [1, 2, 3])
a.append(4)
a.extend([5, 6])
a.insert(0, -1)
print(a, len(a), a[0], a[-1], a[1:3], a[::-2], list(a), a.tolist(), a.typecode, a.itemsize, 3 in a, a.index(3), a.count(2), a.pop(), a.pop(0))
a[1] = 20
a[2:4] = array("i", [7, 8, 9])
del a[0]
a.remove(7)
a.reverse()
print(a, a + array("i", [1]), a * 2, 2 * array("b", [1]), a == array("i", a), a < array("i", [100]), array("d", [1]) == array("i", [1]))
a += array("i", [5])
a *= 2
print(a, a.tobytes(), array("i", a.tobytes()) == a, copy.copy(a) == a, copy.deepcopy(a) is a, sum(a), max(a), sorted(a))
print(array("d", [1.5, 2]), array("f", [0.1]), array("w", "hé"), array("w", "ab").tounicode(), array("B", b"abc"), array("H", b"\x01\x02\x03\x04"), array("b"), array("q", range(3)), array("I", (x * x for x in range(4))))
s = array("h", [1, 258])
s.byteswap()
print(s, [c + str(array(c).itemsize) for c in typecodes if c != "u"], array("d", [1.0]).tobytes(), isinstance(a, array), array[int])
s.fromlist([5])
s.frombytes(b"\x01\x00")
s.clear()
print(s)
with open("array_basics.tmp", "wb") as f:
    array("i", [1, 2]).tofile(f)
b = array("i")
with open("array_basics.tmp", "rb") as f:
    b.fromfile(f, 2)
print(b)
import os

os.remove("array_basics.tmp")
for test in (
    lambda: array("x"), lambda: array("ii"), lambda: array(5), lambda: array("i", ["a"]), lambda: array("i", [1.5]), lambda: array("b", [200]), lambda: array("b", [-200]), lambda: array("B", [-1]), lambda: array("B", [256]), lambda: array("h", [40000]), lambda: array("H", [-1]),
    lambda: array("i", [2**31]), lambda: array("i", [2**63]), lambda: array("I", [-1]), lambda: array("I", [2**32]), lambda: array("f", ["x"]), lambda: array("w", "ab").append("cd"), lambda: array("w").append(5), lambda: b[9], lambda: b.__setitem__(9, 1), lambda: b.pop(9), lambda: array("i").pop(), lambda: b.index(99),
    lambda: b.remove(99), lambda: b + [1], lambda: b + array("b"), lambda: b.extend(array("b")), lambda: array("i", "abc"), lambda: b.frombytes(b"abc"), lambda: b.fromlist((1,)), lambda: b["x"], lambda: b.tounicode(), lambda: b.__setitem__(slice(0, 1), [1]), lambda: b.__iadd__([1]),
):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)
