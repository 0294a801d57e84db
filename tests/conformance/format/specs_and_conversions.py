class F:
    def __format__(self, spec):
        return f"F<{spec}>"

    def __repr__(self):
        return "F-repr"

    def __str__(self):
        return "F-str"


f, n, w = F(), 42, 10
print(f"{f}", f"{f:spec}", f"{f!r}", f"{f!s:>8}", f"{f!a:{w}}|", f"{n=}", f"{n = !r:>5}", f"{n:{w}.{2}f}|", f"{'q'!r:^{w}}|")
print(f"{n:+}", f"{n:08.3f}", f"{n:x}", f"{n:#b}", f"{n:_}", f"{1234567:,}", f"{0.000123:e}", f"{1e20:g}", f"{0.5:%}", f"{n:c}", f"{-n:=+6}", f"{n:<5}|", f"{n:^5}|", f"{n:*>5}")
print(f"{'text':.2}", f"{'text':>6}", f"{'text':-^10}", f"{True}", f"{True:d}", f"{None!s:>6}", f"{3.14159:.3}", f"{2**70:,}", f"{1+2j:.1f}", f"{-0.0:z.1f}")
print(f"{ {'a': 1}['a'] }", f"{[i for i in range(3)]}", f"{(lambda x: x * 2)(3)}", f"{'nested ' + f'{n}'}", f"{{literal}} {n}", f"{n!r:{'>'}{8}}", f"""{
    n
}""", f"{'a' 'b'}", f"{n if n else 0}", f"{n,}", f"{'\n'}" == "\n")
for bad in (lambda: f"{n:q}", lambda: f"{'s':d}", lambda: f"{1.5:d}", lambda: f"{f.nope}", lambda: format([], "x"), lambda: f"{n:.2d}", lambda: f"{'s':+}", lambda: f"{'s':=5}", lambda: f"{n:1000000000000000000000}", lambda: "{}".format(), lambda: "{0} {}".format(1, 2), lambda: "{a}".format(b=1), lambda: "{".format(), lambda: "%d" % "x", lambda: "%s %s" % (1,), lambda: "%q" % 1, lambda: "%(k)s" % {}):
    try:
        print(bad())
    except (ValueError, TypeError, AttributeError, IndexError, KeyError) as e:
        print(type(e).__name__, e)
print("{0.real} {1[0]} {2[k]} {x!r:>5}".format(5, [6], {"k": 7}, x="s"), "{:>{}}".format("a", 4), "%5.1f|%-5s|%05d|%x|%r|%%" % (2.25, "ab", 42, 255, "q"), "%(a)s" % {"a": 1}, "%c%c" % ("x", 65))
gen = (f"{i}:{c}" for i, c in enumerate("ab"))
print(", ".join(gen), f"{next(iter('z'))}", f"{sum(x for x in range(4))}")
