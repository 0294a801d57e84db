# One instruction meets instances whose attributes come, go and change their kind; what it remembers must not show.
class Node:
    label = None

    def __init__(self, value, label):
        self.value = value
        self.label = label
        self.children = []


nodes = [Node(n, "abc"[n]) for n in range(3)]
print([(n.value, n.label, n.children) for n in nodes], Node.label)
for n in nodes:
    del n.label
    n.extra = n.value * 2
print([(n.label, list(vars(n))) for n in nodes])
for n in nodes:
    n.label = "again"
    del n.value, n.children
print([vars(n) for n in nodes])
try:
    del nodes[0].value
except AttributeError as error:
    print(error)


# The class changes between two makings.
def make(*args):
    return [Node(value, str(value)) for value in args]


print([n.label for n in make(1, 2)])


class Upper:
    def __get__(self, instance, owner):
        return "none" if instance is None else vars(instance).get("shown", "unset")

    def __set__(self, instance, value):
        print("set", value)
        instance.__dict__["shown"] = value.upper()

    def __delete__(self, instance):
        print("delete")
        instance.__dict__.pop("shown")


Node.label = Upper()
one, two = make("x", "y")
print(one.label, two.label, list(vars(one)))
del one.label
print(one.label)
Node.label = "plain"
print(make(7)[0].label, one.label)
Node.label = property(lambda self: "fixed")
try:
    make(8)
except AttributeError as error:
    print(error)
del Node.label
print(make(9)[0].label)


def noisy(self, name, value):
    print("setattr", name)
    object.__setattr__(self, name, value)


Node.__setattr__ = noisy
print(vars(make(3)[0]))
Node.__delattr__ = lambda self, name: print("delattr", name)
last = make(4)[0]
del last.value
print(vars(last))
del Node.__setattr__, Node.__delattr__
del last.value
print(vars(last))


# Bases with room of their own, and more attributes than most have.
class Slotted:
    __slots__ = ("a", "b")


class Both(Slotted):
    pass


both = Both()
for name in ["a", "c", "b", "d"]:
    setattr(both, name, name * 2)
del both.a, both.c
both.a, both.e = 1, 2
print(both.a, both.b, vars(both))
wide = Both()
for n in range(100):
    setattr(wide, f"n{n}", n)
del wide.n50, wide.n99
wide.n50 = "back"
print(len(vars(wide)), list(vars(wide))[-2:], wide.n50)


class Dicted(dict):
    def __init__(self, **kwargs):
        super().__init__(kwargs)
        self.first = 1
        self.__dict__ = self
        self.second = 2


print(Dicted(x=0), Dicted(y=5).second)
