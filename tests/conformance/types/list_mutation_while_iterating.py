a = [1, 2, 3, 4]
for x in a:
    if x == 2:
        a.remove(x)
    print(x, end=" ")
print(a)
b = [1, 2]
it = iter(b)
print(next(it), next(it), next(it, "end"))
b.append(3)
print(next(it, "still at its end"))
c = [1, 2, 3]
it = iter(c)
next(it)
c.clear()
print(list(it))
r = reversed([1, 2, 3])
print(next(r), list(r), r.__length_hint__())
d = [1]
d.append(d)
print(d, d == d, d[1] is d, repr([d]))
e = []
e.extend(x for x in [1, 2] if e.append("from inside") or True)
print(e)
print([1, 2].__iter__().__length_hint__(), [].__len__(), [5].__contains__(5), [1, 2].__getitem__(-1), [1].__add__([2]))
n = [0, 1, 2]
n[n[1]] = n[0]
print(n)
