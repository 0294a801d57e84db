import gc


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def pair():
    a, b = Noisy("a"), Noisy("b")
    a.other, b.other = b, a


gc.collect()
pair()
print("collecting")
gc.collect()

saved = []


class Survivor:
    def __del__(self):
        print("saves itself")
        saved.append(self)


s = Survivor()
s.me = s
del s
gc.collect()
print(len(saved), saved[0].me is saved[0])
saved.clear()
gc.collect()
print("only once")


class Broken:
    def __del__(self):
        raise RuntimeError("in __del__")


b = Broken()
b.me = b
del b
gc.collect()
print("goes on", gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
