a = b = [1]
a.append(2)
print(b, a is b)
x, y = 1, 2
x, y = y, x
print(x, y)
i = 0
lst = [0, 0, 0]
i, lst[i] = 1, "set"
print(i, lst)
(p, [q, *r]), s = (1, "abc"), 5
print(p, q, r, s)
*u, = range(3)
[v, w] = {"k": 1, "l": 2}
print(u, v, w)
first, *middle, last = "abcde"
print(first, middle, last)
h = j, k = (1, 2)
print(h, j, k)
for n, (m, *rest) in enumerate(["ab", (1, 2, 3)]):
    print(n, m, rest)


def order(name):
    print("eval", name)
    return {}


order("target1")["k"] = order("value")
