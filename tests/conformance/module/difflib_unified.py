from difflib import unified_diff, context_diff, diff_bytes

a = ["bacon\n", "eggs\n", "ham\n", "guido\n"]
b = ["python\n", "eggy\n", "hamster\n", "guido\n"]
print("".join(unified_diff(a, b, fromfile="before.py", tofile="after.py")))
print("".join(context_diff(a, b, "before.py", "after.py", "2020", "2021")))
c = [f"{i}\n" for i in range(30)]
d = c[:]
del d[3]
d[20:20] = ["new\n", "more\n"]
print("".join(unified_diff(c, d, n=1)))
print("".join(context_diff(c, d, n=1)))
for line in unified_diff("one two three four".split(), "zero one tree four".split(), "Original", "Current", lineterm=""):
    print(line)
print(list(unified_diff(a, a)), list(unified_diff([], ["x"])))
print(list(diff_bytes(unified_diff, [b"a", b"\xff"], [b"a", b"c"])))
for bad in ([1], ["a"]), (["a"], [b"b"]):
    try:
        list(unified_diff(*bad))
    except TypeError as e:
        print(e)
