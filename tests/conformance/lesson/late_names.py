prices = [2, 3]
extra = 10
bill = (price * extra for price in prices)

prices = [100]
extra = 1
print(list(bill))

views = []
for divisor in (2, 3):
    views.append(n for n in range(1, 10) if n % divisor == 0)
print([list(view) for view in views])
