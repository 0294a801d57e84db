"""Views: casts with a shape, keys, what cannot be written, what stays when they are released."""

data = bytearray(b"abcdefgh")
view, fixed = memoryview(data), memoryview(b"abcdefgh")


def tried(what):
    try:
        found = eval(what)
    except Exception as error:
        print(what, "->", type(error).__name__, error)
    else:
        print(what, "->", (found.tolist(), found.format, found.shape) if isinstance(found, memoryview) else found)
    data[:] = b"abcdefgh"


for what in (
    "view.cast('B', [8])", "view.cast('H', [4])", "view.cast('H', (4,))", "view.cast('H', shape=[4])", "view.cast(format='H')", "view.cast('H', [3])",
    "view.cast('H', 5)", "view.cast('H', [-4])", "view.cast('H', ['a'])", "view.cast()", "view.cast(1)", "view.cast('x')", "view.cast('?').cast('H')",
    "view[0, 0]", "view[()]", "view[(0,)]", "view[0:1, 0:1]", "view['a']", "view[1.5]", "view[100]",
    "view.__setitem__((0,), 1)", "view.__setitem__((slice(1), slice(1)), b'a')", "view.__setitem__(slice(0, 4), memoryview(b'abcd').cast('b'))",
    "view.__setitem__(slice(0, 2), b'a')", "fixed.__setitem__(0, 1)", "view.toreadonly().__setitem__(0, 1)", "view.toreadonly()[1:3].readonly",
    "view.toreadonly().obj is data", "hash(view)", "hash(view.toreadonly()) == hash(bytes(data))",
    "view.tobytes('F')", "view.tobytes(order=None)", "view.tobytes('x')", "view.tobytes(1)", "memoryview()", "memoryview(b'a', 1)",
):
    tried(what)

kept = hash(fixed)
fixed.release()
fixed.release()
for what in (
    "fixed[0]", "len(fixed)", "bytes(fixed)", "bytearray(fixed)", "fixed.hex()", "fixed.tobytes()", "fixed == fixed", "fixed == b'abcdefgh'", "hash(fixed) == kept", "fixed.__enter__()",
    "memoryview(fixed)",
):
    tried(what)
