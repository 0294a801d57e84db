print("a b  c".split(), "a b  c".split(" "), "".split(), "".split(","), "  x  ".split(None, 1))
print("a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "a b c d".rsplit(maxsplit=2), "a,b".split(",", 0))
print("a\nb\r\nc\x0bd\u2028e".splitlines(), "a\n\nb\n".splitlines(True), "".splitlines(), "\n".splitlines())
print(",".join("abc"), "".join([]), "-".join(["x"]), ", ".join(str(i) for i in range(3)), "ab".join(("1", "2")))
for call in (lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(5),
             lambda: "a".split(""), lambda: "a".split(1), lambda: "a".split(",", "x")):
    try:
        call()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print("  pad ".strip(), "xxaxx".strip("x"), "abcba".lstrip("ab"), "abcba".rstrip("ab"), [" \t\n".strip()])
try:
    "a".strip(1)
except TypeError as e:
    print(e)
