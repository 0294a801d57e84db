import pickle


class R:
    def __init__(self, how):
        self.how = how

    def __reduce__(self):
        return self.how


def make(*args):
    print("make", args)
    return R(args)


def setter(obj, state):
    print("setter", state)
    obj.how = state


print(pickle.loads(pickle.dumps(R((make, (1, 2))))).how)
print(vars(pickle.loads(pickle.dumps(R((make, (), {"z": 9}))))))
print(pickle.loads(pickle.dumps(R((make, (), "st", None, None, setter)))).how)
print(pickle.loads(pickle.dumps(R((list, (), None, iter([1, 2]))))), pickle.loads(pickle.dumps(R((dict, (), None, None, iter([(1, 2)]))))))
print(pickle.loads(pickle.dumps(R((int, ("7",))))))
for how in "nosuch", 1, (1,), (int,), (1, ()), (int, 1), (int, (), None, 1), (int, (), None, None, 1), (int, (), 1, None, None, 1), (int, (), 1, None, None, None, 1):
    try:
        pickle.dumps(R(how))
    except pickle.PicklingError as e:
        print(how, "|", str(e).split(" object at ")[0])
