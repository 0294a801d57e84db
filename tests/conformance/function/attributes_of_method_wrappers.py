"""The attributes of staticmethod and classmethod objects themselves."""


def f(cls, arg):
    "f docstring"
    return (cls, arg)
for kind in (classmethod, staticmethod):
    cm = kind(f)
    print(sorted(cm.__dict__.items()))
    cm.x = 42
    print(cm.x, cm.__dict__["x"], sorted(cm.__dict__))
    del cm.x
    print(hasattr(cm, "x"), sorted(cm.__dict__))
    class Sub(kind):
        pass
    s = Sub(f)
    s.y = 1
    print(s.y, "y" in s.__dict__, s.__name__)
    try: del cm.nothing
    except AttributeError as e: print(e)
