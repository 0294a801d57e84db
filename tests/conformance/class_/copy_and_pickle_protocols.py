import copy


class Plain:
    def __init__(self):
        self.items, self.name = [1, [2]], "plain"


class Custom(Plain):
    def __copy__(self):
        made = type(self)()
        made.name = "copied"
        return made

    def __deepcopy__(self, memo):
        made = type(self)()
        memo[id(self)] = made
        made.name, made.items = "deep copied", copy.deepcopy(self.items, memo)
        return made


class Reduced:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __reduce__(self):
        return Reduced, (self.a, self.b)


class State:
    def __init__(self):
        self.kept, self.dropped = "kept", "dropped"

    def __getstate__(self):
        return {"kept": self.kept}

    def __setstate__(self, state):
        self.__dict__.update(state, restored=True)


class Slotted:
    __slots__ = ("x", "y")


class Sub(list):
    pass


class Frozen(tuple):
    pass


p = Plain()
shallow, deep = copy.copy(p), copy.deepcopy(p)
print(shallow.items is p.items, deep.items is p.items, deep.items == p.items, type(deep).__name__)
c = Custom()
print(copy.copy(c).name, copy.deepcopy(c).name, copy.deepcopy([c, c])[0] is copy.deepcopy([c])[0])
pair = copy.deepcopy([c, c])
print(pair[0] is pair[1], vars(copy.copy(State())), copy.copy(Reduced(1, [2])).b)
s = Slotted()
s.x = [1]
t = copy.copy(s)
print(t.x is s.x, hasattr(t, "y"), copy.deepcopy(s).x is s.x)
sub = Sub([1, [2]])
sub.extra = "attribute"
dup = copy.deepcopy(sub)
print(dup, dup.extra, type(dup).__name__, dup[1] is sub[1], copy.copy(Frozen([1])), type(copy.copy(Frozen([1]))).__name__)
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print(again[1] is again, again is not loop, copy.copy(5) is not None, copy.copy(len) is len, copy.deepcopy(Plain) is Plain, copy.copy((1, 2)) == (1, 2))
shared = []
nested = {"a": shared, "b": shared}
made = copy.deepcopy(nested)
print(made["a"] is made["b"], made["a"] is shared, copy.copy({1, 2}), copy.deepcopy(range(3)), copy.deepcopy(frozenset([1])), copy.copy(bytearray(b"x")))
for value in ((n for n in "a"), (lambda: (yield))()):
    for function in (copy.copy, copy.deepcopy):
        try:
            print(type(function(value)).__name__)
        except TypeError as error:
            print(error)
print(p.__reduce_ex__(2)[1][0].__name__ if p.__reduce_ex__(2)[1] else "", p.__getstate__(), s.__getstate__(), Sub().__getstate__())
print(copy.replace(type("R", (), {"__replace__": lambda self, **c: c})(), a=1))
