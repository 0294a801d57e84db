a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d)
*start, last = "abc"
print(start, last)
first, *_ = range(3)
print(first, _)
for bad in ("a, b = [1]", "a, b = 1, 2, 3", "a, *b, c = [1]", "a, b = 5", "a, b = {}", "(a, b), c = 1, 2"):
    try:
        exec(bad)
    except (ValueError, TypeError) as err:
        print(err)
src = iter([1, 2, 3, 4])
try:
    a, b = src
except ValueError as err:
    print(err)
print(list(src))
x = y = []
x.append(1)
print(y)
i = 0
lst = [0, 0]
i, lst[i] = 1, 9
print(lst)
