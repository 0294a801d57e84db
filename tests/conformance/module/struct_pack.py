import struct

for fmt, values in (
    ("i", (1,)), ("<i", (-2,)), (">i", (258,)), ("<bBhHiIlLqQ", (-1, 255, -2, 65535, -3, 4294967295, -4, 5, -6, 7)), (">d", (1.5,)), ("<f", (0.1,)), ("<e", (0.333,)), ("<e", (65504.0,)), ("<e", (3e-7,)), ("<e", (-0.0,)),
    ("5s", (b"abc",)), ("2s", (b"abc",)), ("5p", (b"abc",)), ("c?x", (b"a", 1)), ("bhi", (1, 2, 3)), ("bq", (1, 2)), ("!2H", (1, 2)), ("3x", ()), ("0s", (b"",)), ("n", (-1,)), ("@P", (5,)), ("bi0q", (1, 2)), ("<f", (float("inf"),)), ("d", (float("-inf"),)),
):
    data = struct.pack(fmt, *values)
    print(fmt, data, struct.calcsize(fmt), struct.unpack(fmt, data))
for fmt, args in (
    ("i", ("x",)), ("B", (256,)), ("b", (-129,)), ("H", (-1,)), ("h", (40000,)), ("i", (2**31,)), ("q", (2**63,)), ("<l", (2**31,)), ("f", ("x",)), ("<f", (1e40,)), ("<e", (1e6,)), ("c", (b"ab",)), ("c", ("a",)), ("3s", (5,)), ("2i", (1,)), ("i", (1, 2)), ("z", (1,)), ("<P", (1,)), ("3", ()), ("i", (1.5,)), ("-1i", ()),
):
    try:
        print(fmt, struct.pack(fmt, *args))
    except (struct.error, OverflowError) as e:
        print(fmt, args, type(e).__name__, e)
