b = bytearray(b"hello")
b[0] = 72
b[1:3] = b"EL"
b[-1:] = b"O!!"
print(b, len(b))
del b[::2]
print(b)
b[1:1] = [1, 2, 3]
b += b"z"
b *= 2
b.extend(range(3))
b.insert(0, 33)
b.insert(-1, 34)
b.append(9)
print(b, b.pop(), b.pop(0), b.count(b"z"))
b.remove(1)
b.reverse()
print(b, b.index(b"z"))
c = b.copy()
b.clear()
print(b, len(c), c == bytes(c))
d = bytearray(range(6))
d[::2] = b"abc"
print(d, bytearray(b"a") + b"b", b"a" + bytearray(b"b"), bytearray(2) * 2, bytearray("é", "utf8"))


def attempt(code):
    try:
        exec(code, {"d": d})
        print(code, bytes(d))
    except Exception as error:
        print(code, "->", type(error).__name__, error)


for code in (
    "d[0] = 256",
    "d[0] = 'a'",
    "d[0] = b'a'",
    "d[9] = 1",
    "d['a'] = 1",
    "d[::2] = b'ab'",
    "d[0:1] = 5",
    "d[0:2] = 'ab'",
    "d.append('a')",
    "d.append(300)",
    "d.remove(200)",
    "d.remove(b'a')",
    "bytearray().pop()",
    "d.pop(77)",
    "d.extend([1, 'a'])",
    "d.extend('ab')",
    "hash(d)",
    "{d}",
    "d += 'a'",
    "d.insert('a', 1)",
    "view = memoryview(d); d.append(1)",
    "view = memoryview(d); view[0] = 65; d[1] = 66",
    "view = memoryview(d); view.release(); d.append(1)",
    "d[:0] = d",
):
    attempt(code)
