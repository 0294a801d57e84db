print("a" == "a", "a" != "b", "a" == 1, "a" is not None)
for f in (lambda: "a" < 1, lambda: "a" + b"b", lambda: "a" % 1, lambda: "%d" % "x", lambda: "a" * 1.5, lambda: "a" - "b", lambda: "a" & "b"):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)


class S(str):
    def __add__(self, other):
        return S(str.__add__(self, other))


s = S("ab")
print(type(s + "c").__name__, type(s.upper()).__name__, type(s[0:1]).__name__, s == "ab", {s: 1}["ab"], isinstance(s, str))
print("abc".__contains__("b"), "abc".__len__(), "abc".__getitem__(1), "%s" % s, "{}".format(s))
print([c for c in "ab"], dict(zip("ab", "cd")), set("aab") == {"a", "b"}, "".join(reversed("abc")))
print("a,b;c".replace(";", ",").split(","), "x".join("abc").split("x"))
it = iter("abc")
print(next(it), list(it), next(it, "end"))
print("ab\0cd", len("ab\0cd"), "Ǆ".lower(), "İ".lower() == "i̇")
