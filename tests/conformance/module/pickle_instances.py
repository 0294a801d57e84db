import pickle


class Plain:
    def __init__(self, x):
        print("init", x)
        self.x = x


class Slots:
    __slots__ = ("a", "b")


class WithState(Plain):
    def __getstate__(self):
        return ("state", self.x)

    def __setstate__(self, state):
        print("setstate", state)
        self.x = state[1] + 1


class Listy(list):
    pass


class Dicty(dict):
    pass


class Inty(int):
    pass


s = Slots()
s.a = 1
l = Listy([1, 2])
l.extra = "e"
d = Dicty(k=1)
d.extra = 2
for protocol in 2, 3, 4, 5:
    p = pickle.loads(pickle.dumps(Plain(protocol), protocol))
    print(p.x, pickle.loads(pickle.dumps(WithState(protocol), protocol)).x)
    back = pickle.loads(pickle.dumps(s, protocol))
    print(back.a, hasattr(back, "b"), pickle.loads(pickle.dumps(l, protocol)), pickle.loads(pickle.dumps(l, protocol)).extra)
    print(pickle.loads(pickle.dumps(d, protocol)), vars(pickle.loads(pickle.dumps(d, protocol))), type(pickle.loads(pickle.dumps(Inty(7), protocol))))
print(pickle.dumps(l, 4), pickle.dumps(Inty(3), 2))
for protocol in 0, 1:
    print(pickle.loads(pickle.dumps(l, protocol)), pickle.loads(pickle.dumps(Inty(7), protocol)) + 1)
    try:
        pickle.dumps(s, protocol)
    except TypeError as e:
        print(e)
