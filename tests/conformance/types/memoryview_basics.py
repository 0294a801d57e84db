data = bytearray(b"abcdef")
v = memoryview(data)
print(len(v), v[0], v[-1], v[1:3].tobytes(), v.tolist(), bytes(v[::2]), v.format, v.itemsize, v.nbytes, v.readonly)
v[0] = 90
v[1:3] = b"YX"
print(data, v == b"ZYXdef", 90 in v, v.hex())
for call in (lambda: v[9], lambda: v["a"], lambda: v.__setitem__(0, 300), lambda: v.__setitem__(0, "a"),
             lambda: v.__setitem__(slice(0, 2), b"abc"), lambda: data.append(1), lambda: memoryview("s"), lambda: memoryview(b"x").__setitem__(0, 1)):
    try:
        call()
    except (IndexError, TypeError, ValueError, BufferError) as e:
        print(type(e).__name__, e)
with memoryview(b"held") as m:
    print(m.obj, m.shape, m.ndim, m.strides)
try:
    m[0]
except ValueError as e:
    print(e)
v.release()
data.append(33)
print(data)
