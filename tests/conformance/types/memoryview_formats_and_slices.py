data = bytearray(range(12))
m = memoryview(data)
print(m.format, m.itemsize, m.nbytes, m.shape, m.strides, m.ndim, m.readonly, m.contiguous, len(m), m.suboffsets)
print(m[0], m[-1], m[2:5].tolist(), m[::3].tolist(), m[::-1].tobytes(), m[2:4] == b"\x02\x03")
m[0] = 200
m[1:3] = b"\xaa\xbb"
print(data[:4], m.hex(), bytes(m[:2]), m.obj is data)
h = m.cast("H")
print(h.format, h.itemsize, h.shape, h[1], h.tolist()[-1])
h[0] = 0x4142
print(bytes(data[:2]))
i = m.cast("i")
i[0] = -2
print(i.tolist()[0], m[:4].tolist())
print(memoryview(b"abc") == memoryview(bytearray(b"abc")), memoryview(b"abc") == b"abd", hash(memoryview(b"x")) == hash(b"x"))
print(list(memoryview(b"ab")), 97 in memoryview(b"ab"), [*reversed(memoryview(b"ab"))])


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: memoryview("text"))
attempt(lambda: memoryview())
attempt(lambda: memoryview(5))
attempt(lambda: m[20])
attempt(lambda: m["a"])
attempt(lambda: m.__setitem__(0, 256))
attempt(lambda: m.__setitem__(0, "a"))
attempt(lambda: m.__setitem__(slice(0, 2), b"abc"))
attempt(lambda: memoryview(b"x").__setitem__(0, 1))
attempt(lambda: m.__delitem__(0))
attempt(lambda: m[1:].cast("H"))
attempt(lambda: m.cast("q"))
attempt(lambda: hash(m))
attempt(lambda: m.cast("zz"))
m.release()
attempt(lambda: m[0])
attempt(lambda: repr(m).split(" at ")[0])
with memoryview(b"abc") as view:
    print(view.tobytes())
attempt(lambda: view.tobytes())
