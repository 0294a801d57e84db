s = "abcdefgh"
print(s[0], s[-1], s[2:5], s[:3], s[5:], s[:], s[::2], s[::-1], s[5:2:-1], s[-3:], s[10:], s[2:-2], s[-100:100])
print(s[slice(1, 4)], s[True], len(s), s * 2, s * 0, s * -1, 2 * s[:2], s + "!")
for f in (lambda: s[8], lambda: s[-9], lambda: s["a"], lambda: s[1.0], lambda: s[None], lambda: s[::0], lambda: s["a":], lambda: s[1, 2]):
    try:
        print(f())
    except Exception as err:
        print(type(err).__name__, err)
try:
    s[0] = "x"
except TypeError as err:
    print(err)
try:
    del s[0]
except TypeError as err:
    print(err)
u = "héllo wörld 🎉 日本"
print(len(u), u[1], u[12], u[::-1], u[12:], ord(u[12]), u.encode()[:3])
print("a" < "b", "a" < "B", "abc" < "abd", "" < "a", "Z" < "a", "é" > "z", max("hello"), min("hello"), sorted("hello"))
print(list("añb"), tuple("ab"), "a" "b" 'c', hash("a") == hash("a"))
