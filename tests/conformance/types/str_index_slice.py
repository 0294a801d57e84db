s = "generator"
print(s[0], s[-1], s[2:5], s[::-1], s[::2], s[-3:], s[5:2], s[100:], s[:-100], s[8:0:-3])
for index in 9, -10, "a", 1.0, None:
    try:
        s[index]
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
for call in (lambda: s[::0], lambda: s["a":], lambda: s * 1.5, lambda: s + 1, lambda: s - "g", lambda: -s):
    try:
        call()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    s[0] = "G"
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
print("ab" * 3, 3 * "-", "x" * -1 == "", "a" < "b", "Z" < "a", "abc" < "abd", "ab" < "abc", "" < "a")
try:
    "a" < 1
except TypeError as e:
    print(e)
