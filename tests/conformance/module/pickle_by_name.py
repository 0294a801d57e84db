import pickle


class Outer:
    class Inner:
        def method(self):
            return "m"

        @classmethod
        def make(cls):
            return cls.__name__


def outer():
    def inner():
        pass

    class Local:
        pass

    return inner, Local


inner, Local = outer()
for protocol in 0, 2, 3, 4:
    print(pickle.dumps(Outer.Inner, protocol))
    print(pickle.loads(pickle.dumps(Outer.Inner, protocol)) is Outer.Inner, pickle.loads(pickle.dumps(Outer.Inner().method, protocol))())
print(pickle.loads(pickle.dumps(Outer.Inner.make))(), pickle.loads(pickle.dumps([].append))(3), pickle.loads(pickle.dumps(str.upper))("a"))
for bad in lambda: 0, inner, Local, Local(), (x for x in ()), pickle:
    try:
        pickle.dumps(bad)
    except Exception as e:
        print(type(e).__name__, e)


def gone():
    pass


kept = gone
del gone
try:
    pickle.dumps(kept)
except pickle.PicklingError as e:
    print("gone" in str(e), str(e)[-43:])


def gone():
    pass


try:
    pickle.dumps(kept)
except pickle.PicklingError as e:
    print(str(e)[-41:])
