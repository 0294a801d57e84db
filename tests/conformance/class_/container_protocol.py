class Box:
    def __init__(self):
        self.data = {}
    def __setitem__(self, k, v):
        print("set", k, v)
        self.data[k] = v
    def __getitem__(self, k):
        print("get", k)
        return self.data[k]
    def __delitem__(self, k):
        print("del", k)
        del self.data[k]
    def __contains__(self, k):
        return "yes"
    def __len__(self):
        return len(self.data)

b = Box()
b["a"] = 1
b["a"] += 5
print(b["a"], "zzz" in b, len(b), bool(b))
del b["a"]
print(bool(b))
for call in (lambda: b["gone"], lambda: object()[0], lambda: 1 in object(), lambda: len(object()), lambda: Box[1]):
    try:
        call()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
