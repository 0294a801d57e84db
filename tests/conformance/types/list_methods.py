a = [3, 1, 2]
a.append(4)
a.extend((5, 6))
a.insert(0, 0)
a.insert(-1, "x")
a.insert(100, "end")
print(a, a.pop(), a.pop(0), a.pop(-2), a)
a.remove(1)
print(a, a.index(2), a.count(3), a.copy(), a.copy() is a)
a.reverse()
print(a, a[::-1], list(reversed(a)))
a.clear()
print(a, [1, 2] + [3], [1, 2] * 2, 2 * [0], [1] * -1, [1, 2] == [1, 2], [1, 2] < [1, 3], [1] < [1, 0], [2] > [1, 9])
for f in (
    lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1].index(1, 1), lambda: [1] + (2,), lambda: [1] * "a", lambda: [1].pop("a"), lambda: [1].extend(5),
    lambda: [1].insert(1), lambda: [1].append(), lambda: [1] < ["a"], lambda: [1] < 1, lambda: hash([]), lambda: {[]: 1}, lambda: [].index(), lambda: [1].insert("a", 1),
):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
b = [1]
b += "ab"
b += (n for n in range(2))
b *= 2
print(b, list("ab"), list(range(3)), list({1: 2}), list(), [*b, *"z"])
