a = [3, 1, 2]
a.append(4)
a.extend("xy")
a.insert(0, "first")
a.insert(-1, "near end")
a.insert(100, "last")
print(a, a.pop(), a.pop(0), a.pop(-2), a)
a.remove("x")
a.reverse()
print(a, a.index(1), a.count(3), a.copy() is a)
for call in (lambda: a.remove(99), lambda: a.index(99), lambda: a.index(3, 0, 1), lambda: [].pop(), lambda: a.pop(50),
             lambda: a.pop("x"), lambda: a.extend(5), lambda: a.append(), lambda: a.insert(1), lambda: hash(a),
             lambda: a + (1,), lambda: a * "x", lambda: a["x"], lambda: a[50], lambda: list(5)):
    try:
        print(call())
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
b = a
b += [9]
b *= 2
print(a, a is b)
a.clear()
print(b)
a.append(a)
print(a, [a, a])
