print("{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{x!r:>6}".format(x="q"), "{0[k]} {0[z]}".format({"k": 1, "z": 2}), "{{}}".format())
print("{0.real} {1[0]}".format(5, [9]), "{:{w}.{p}f}".format(1.5, w=8, p=2), "{a}".format_map({"a": 1}))
for fmt in "{}{}", "{0} {}", "{x}", "{", "}", "{!z}", "{0.nope}", "{0[9]}", "{:d}":
    try:
        print(fmt.format("s"))
    except (IndexError, ValueError, KeyError, AttributeError) as e:
        print(fmt, type(e).__name__, e)
