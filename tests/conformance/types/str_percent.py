print("%d %s %r %x %o %e %f %g %c %%" % (5, "s", "r", 255, 8, 1.5, 1.5, 1.5, "c"))
print("[%5d] [%-5d] [%05d] [%+d] [% d]" % (1, 2, 3, 4, 5))
print("[%.2f] [%8.3f] [%-8.1f] [%.3s] [%*d] [%#x] [%#o]" % (3.14159, 2.5, 1.25, "abcdef", 4, 7, 255, 8))
print("%(a)s-%(b)03d" % {"a": "x", "b": 7}, "%s" % (1,), "%s" % [1, 2], "%c" % 65, "%a" % "é")
for fmt, arg in (("%d", "x"), ("%d %d", (1,)), ("%d", (1, 2)), ("%z", 1), ("%", 1), ("%(a)s", 5), ("%(a)s", {}),
                 ("%c", "ab"), ("%x", 1.5), ("plain", 1), ("%s %s", "a")):
    try:
        print(fmt % arg)
    except (TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
print("plain" % {}, "%i" % 3.9, "%d" % True, "%s %s" % (None, ...))
