s = "abracadabra"
print(s.find("a"), s.find("a", 1), s.find("cad"), s.find("z"), s.find("a", 8, 10), s.find(""), s.find("", 20))
print(s.rfind("a"), s.rfind("bra"), s.rfind("a", 0, 10), s.rfind("", 3), s.index("c"), s.rindex("b"))
print(s.count("a"), s.count("abra"), s.count(""), s.count("a", 4), "aaaa".count("aa"), s.count("a", -3))
print(s.startswith("abr"), s.startswith("bra", 1), s.startswith(("x", "ab")), s.endswith("bra"), s.endswith("abr", 0, 10), s.startswith(""), s.startswith((), 0))
print("cad" in s, "" in s, "x" not in s)
for f in (
    lambda: s.index("z"), lambda: s.rindex("z"), lambda: s.find(5), lambda: s.startswith(5), lambda: s.startswith(["a"]), lambda: s.startswith(("a", 5)),
    lambda: s.count(), lambda: 5 in s, lambda: s.find("a", "b"), lambda: s.endswith(None),
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
