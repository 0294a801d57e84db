def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as err:
        print(type(err).__name__, err)


class Idx:
    def __index__(self):
        return 10


for f in (bin, oct, hex, chr):
    for v in (0, 255, 65, Idx(), True):
        print(ascii(f(v)), end=" ")
    print()
print(bin(-5), oct(-8), hex(-255), hex(2 ** 70))
for f in (bin, oct, hex, chr, ord):
    attempt(f, 1.5)
    attempt(f, "ab")
    attempt(f)
attempt(chr, 2 ** 40)
attempt(ord, b"ab")
print(ord("€"), ord("\n"), chr(8364), ascii(chr(0x1F389)))
print([chr(c) for c in range(97, 100)], "".join(map(chr, (72, 105))))
