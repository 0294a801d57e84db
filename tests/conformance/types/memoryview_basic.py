b = bytearray(b"abcdef")
m = memoryview(b)
print(m[0], m[1:3].tobytes(), len(m), m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.readonly, m.contiguous)
m[0] = 65
m[1:3] = b"BC"
print(b, m.tolist(), bytes(m), m == b, m[::2].tobytes(), m[::-1].tobytes(), m.hex(), 65 in m)
print(m.obj is b, m.toreadonly().readonly, memoryview(b"x").readonly)
for f in (
    lambda: memoryview("text"), lambda: memoryview(5), lambda: m[10], lambda: m["a"], lambda: m.__setitem__(0, 300), lambda: m.__setitem__(0, "x"), lambda: m.__setitem__(slice(0, 2), b"abc"),
    lambda: memoryview(b"ab").__setitem__(0, 1), lambda: b.append(1), lambda: hash(m),
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
m.release()
try:
    m[0]
except ValueError as err:
    print(err)
b.append(1)
with memoryview(b) as v:
    print(v[-1], list(v)[:2])
c = memoryview(b"\x01\x00\x02\x00").cast("H")
print(c.tolist(), c.format, c.itemsize, len(c), hash(memoryview(b"a")) == hash(b"a"))
