rates, bonus = [2, 3], 10
pay = (r * bonus for r in rates)
rates, bonus = [100], 1
print(list(pay))

views = []
for k in (2, 3):
    views.append(n for n in range(1, 10) if n % k == 0)
print([list(v) for v in views])

items = [1, 2]
doubled = (2 * n for n in items)
items.append(3)
print(list(doubled))


def scale(factor):
    return (n * factor for n in range(3))


print(list(scale(5)), list(scale(7)))
