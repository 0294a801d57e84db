import sys

n = 3 ** 200
print(n)
print(n % (10 ** 9 + 7), n.bit_length(), len(str(n)))
print(n // 3 ** 199, n >> 300, -n // 10 ** 90)
f = 1
for i in range(1, 31):
    f *= i
print(f)
print(sys.maxsize, sys.maxsize + 1, -sys.maxsize - 2)
print(2 ** 63 - 1 + 1, (2 ** 63) * (2 ** 63), 2 ** 64 // 3)
print(10 ** 25 == 1e25, 10 ** 22 == 1e22, 2 ** 53 + 1 == float(2 ** 53 + 1))
try:
    str(10 ** 5000)
except ValueError as err:
    print(err)
try:
    int("9" * 5000)
except ValueError as err:
    print(err)
try:
    float(10 ** 400)
except OverflowError as err:
    print(err)
try:
    1e308 * 10 ** 400
except OverflowError as err:
    print(err)
print(10 ** 400 > 1e308, 10 ** 400 // 10 ** 398)
