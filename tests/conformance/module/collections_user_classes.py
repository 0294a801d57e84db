from collections import UserDict, UserList, UserString


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __missing__(self, key):
        return f"missing {key}"


d = Lower({"A": 1}, B=2)
d.update(C=3)
print(d, d["a"], d["zzz"], "A" in d, d.data, len(d), d | {"Q": 1}, type(d.copy()).__name__, d.get("nope"))


class Twice(UserList):
    def append(self, item):
        super().append(item)
        super().append(item)


l = Twice([1])
l.append(2)
l += [3]
print(l, l + [4], [0] + l, l * 2, l[1:], type(l[1:]).__name__, l == [1, 2, 2, 3], l.index(3), l.data, sorted(l, reverse=True))
s = UserString("hello")
print(s, repr(s), s.upper(), type(s.upper()).__name__, s + "!", "a" + s, s[1], s == "hello", hash(s) == hash("hello"), "ell" in s, s % (), int(UserString("5")), s.split("l"), len(s), s.replace("l", "L"))
for bad in (lambda: l[10], lambda: UserList(1), lambda: UserDict(1, 2), lambda: UserDict()["k"]):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
