a = bytearray(b"abc")
a.append(100)
a.extend(b"ef")
a += b"g"
a[0] = 65
a[1:3] = b"__long__"
print(a, len(a), a.pop(), a.pop(0), a)
a.insert(0, 33)
a.remove(33)
a.reverse()
print(a)
del a[::2]
print(a, a.copy() == a, a == bytes(a))
for call in (lambda: a.append(256), lambda: a.append("x"), lambda: a.remove(1), lambda: bytearray().pop(),
             lambda: a.pop(99), lambda: a.extend([999]), lambda: a.extend("s"), lambda: a.__setitem__(0, -1),
             lambda: a.__setitem__(99, 1), lambda: hash(a), lambda: a.insert("a", 1), lambda: bytearray("x")):
    try:
        print(call())
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
a.clear()
print(a, bool(a), bytearray(2), bytearray([1, 2]) * 2, bytearray(b"x").upper())
