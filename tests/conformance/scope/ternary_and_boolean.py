def t(v):
    print("eval", v)
    return v


print(t(1) if t(0) else t(2))
print(t(0) or t("") or t("last"))
print(t(1) and t("x") and t([]))
print(not t(0), not not t("a"))
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True)
print(t(1) < t(5) < t(3) < t(9))
print(None is None, [] is [], () is ())
x = 5
print("pos" if x > 0 else "neg" if x < 0 else "zero")
print(1 or 1 / 0, 0 and 1 / 0)
print([1, 2] == [1, 2] != [3], 1 in [1] == True)
print((lambda: x if x else 0)(), [i if i % 2 else -i for i in range(4)])
