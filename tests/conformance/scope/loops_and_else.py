for i in range(3):
    if i == 5:
        break
else:
    print("for exhausted", i)
for i in range(3):
    if i == 1:
        break
else:
    print("not printed")
print("broke at", i)
for _ in []:
    pass
else:
    print("empty loop's else")
n = 3
while n:
    n -= 1
else:
    print("while ended", n)
while True:
    n += 1
    if n % 2:
        continue
    if n > 4:
        break
print(n)
for x in (items := [1, 2, 3]):
    if x == 2:
        items.append(99)
print(items, x)
for k in (d := {"a": 1}):
    try:
        d["b"] = 2
        d.pop("b")
    finally:
        pass
try:
    for k in d:
        d[k + "x"] = 1
except RuntimeError as err:
    print(err)
for a, in [(1,), (2,)]:
    print(a)
