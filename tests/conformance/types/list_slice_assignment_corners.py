def attempt(code, start=range(6)):
    names = {"a": list(start)}
    try:
        exec(code, names)
        print(code, "=>", names["a"])
    except Exception as error:
        print(code, "->", type(error).__name__, error, names["a"])


for code in (
    "a[1:3] = 'xyz'",
    "a[1:1] = [9]",
    "a[:] = []",
    "a[10:] = [7, 8]",
    "a[-1:] = []",
    "a[4:2] = ['in']",
    "a[::2] = 'abc'",
    "a[::-1] = a",
    "a[::2] = 'ab'",
    "a[1:5:2] = range(2)",
    "a[::0] = []",
    "a[0:2] = 5",
    "a[::2] = 5",
    "a[2:2] = a",
    "a[:2] = (n for n in 'gen')",
    "a[-2::-2] = [1, 2, 3]",
    "del a[::2]",
    "del a[4:1:-1]",
    "del a[:]",
    "del a[10:]",
    "del a[1], a[1]",
    "del a[-7]",
    "a[6] = 1",
    "a['x'] = 1",
    "a[1.5] = 1",
    "a[None:2] = []",
    "a += a[:2]",
    "a[1:3] *= 2",
    "a[0:1] += [5]",
    "a *= 0",
    "a *= -2",
    "a *= 1.5",
    "a.extend(5)",
    "a.insert(-100, 'first'); a.insert(100, 'last')",
    "a.insert('x', 1)",
    "a.pop(-7)",
    "a.remove(99)",
    "a.index(99)",
    "a.index(3, 4)",
    "a.index(3, -4, 5)",
    "a.sort(key=str, reverse=1); a.sort(None)",
    "a.append()",
    "a.sort(key=lambda n: 1 / (n - 3))",
    "a.sort(key=lambda n: a.append(1))",
    "a[:] = map(str, a)",
):
    attempt(code)
