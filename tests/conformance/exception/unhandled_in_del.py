class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)
        raise ValueError("from __del__ of " + self.name)


a = Noisy("a")
del a
print("after del")


def local():
    b = Noisy("b")
    return 1


print(local())
print("end")
