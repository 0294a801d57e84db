x = [1, 2]
y = x
x += [3]
print(y, x is y)
x = x + [4]
print(y, x is y)
t = (1, [2])
try:
    t[1] += [3]
except TypeError as err:
    print(err)
print(t)
n = 5
n //= 2
n **= 3
n <<= 1
n |= 1
n ^= 3
n %= 11
print(n)
s = "a"
s *= 3
s += "b"
print(s)


def index():
    print("index evaluated")
    return 0


arr = [10]
arr[index()] += 5
print(arr)
z = {1, 2}
w = z
z |= {3}
z &= {2, 3}
z -= {2}
print(w, w is z)
f = 7.0
f /= 2
print(f)
