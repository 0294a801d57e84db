import copy


class Deep:
    def __init__(self, v):
        self.v = v

    def __deepcopy__(self, memo):
        print("deepcopy", self.v, len(memo) >= 0)
        return Deep(self.v + 1)

    def __copy__(self):
        print("copy", self.v)
        return Deep(self.v)


class Reduced:
    def __reduce_ex__(self, protocol):
        print("reduce_ex", protocol)
        return Reduced, ()


d = Deep(1)
print(copy.copy(d).v, copy.deepcopy([d, d])[0].v)
two = copy.deepcopy([d, d])
print(two[0] is two[1])
copy.copy(Reduced()), copy.deepcopy(Reduced())
nested = {"a": [1, (2, [3])]}
shallow, deep = copy.copy(nested), copy.deepcopy(nested)
nested["a"][1][1].append(4)
print(shallow, deep, copy.copy((1, 2)) is not None)
loop = [1]
loop.append(loop)
looped = copy.deepcopy(loop)
print(looped[1] is looped, looped is loop)
t = (1, "a", (2,))
print(copy.deepcopy(t) is t, copy.deepcopy(([],)) is not None)
memo = {}
copy.deepcopy(nested, memo)
print(id(nested) in memo, copy.deepcopy(None), copy.deepcopy(len) is len, copy.deepcopy(Deep) is Deep)
for bad in (x for x in ()), copy:
    try:
        copy.deepcopy(bad)
    except TypeError as e:
        print(e)
