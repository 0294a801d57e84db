if (n := len("hello")) > 3:
    print("long", n)
data = iter([1, 2, 0, 3])
while (value := next(data, 0)):
    print("value", value)
print([y := 1, y ** 2], (z := 5) + z)


def f(x):
    return x


print(f(a := 3), a)
print([last for word in ("ab", "cd") if (last := word[-1]) != "b"], last)
print(any((hit := w).startswith("c") for w in ("ab", "cd", "ef")), hit)
print((lambda: (inner := 4) * 2)(), "inner" in globals())
x = (p := 1, 2)
print(x, p)
print(f"{(q := 7)} {q:>3} {q=}")
d = {(k := "key"): (v := 1)}
print(d, k, v)
