name, n, pi = "abc", 42, 3.14159
print(f"{name!r:>8}|{n:05d}|{n:x}|{n:#b}|{pi:.2f}|{pi:10.3e}|{n:,}|{1234567:_}")
print(f"{name=} {n + 1 = } {pi=:.1f} {name!s} {{literal}} {'nested ' + f'{n}'}")
width, prec = 10, 3
print(f"{pi:{width}.{prec}}|{name:^{width}}|{name:*<6}|{n:+}|{-n: }|{True!r}|{None}")
print(f"{n:>{width}}", f"{'a' 'b'}", f"{[i for i in range(3)]}", f"{ {1: 2}[1] }", f"{(lambda x: x * 2)(4)}")
print("%s %d %5.1f %r %x %%" % ("s", 3, 2.55, "r", 255), "%(a)s-%(b)03d" % {"a": 1, "b": 2})
print("{} {1} {0}".format("a", "b") if False else "{1} {0} {x}".format("a", "b", x="c"), "{0.real} {1[0]}".format(5, [6]))
for bad in ("{:d}", "{:q}", "{:.2d}"):
    try:
        print(bad.format("text"))
    except ValueError as err:
        print(err)
