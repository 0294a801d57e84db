s = "abracadabra"
print(s.find("a"), s.find("a", 1), s.find("z"), s.rfind("a"), s.find("", 5), s.find("", 50), s.find("bra", -4))
print(s.index("cad"), s.rindex("bra"), s.count("a"), s.count("abra"), s.count(""), s.count("a", 1, 5))
print("bra" in s, "" in s, "x" not in s)
for call in (lambda: s.index("z"), lambda: s.rindex("z"), lambda: s.find(1), lambda: 1 in s, lambda: s.count(), lambda: s.find("a", "b")):
    try:
        call()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(s.replace("a", "A"), s.replace("a", "", 2), s.replace("", "-"), s.replace("z", "y"), "".replace("", "x"))
print(s.removeprefix("abra"), s.removesuffix("abra"), s.removeprefix("x"))
print(s.partition("c"), s.rpartition("a"), s.partition("z"), s.rpartition("z"))
try:
    s.partition("")
except ValueError as e:
    print(e)
