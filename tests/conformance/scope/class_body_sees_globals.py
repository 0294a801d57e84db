x = "global"


def function():
    x = "function"

    class Plain:
        seen = x

    class Assigns:
        before = x
        x = "class"
        after = x

        def method(self):
            return x

    class Deleted:
        x = "class"
        del x
        seen = x

    class Global:
        global x
        seen = x
        x = "changed by a class"

    class Nonlocal:
        nonlocal x
        x = "changed through nonlocal"

    return Plain.seen, x, Global.seen


class Top:
    before = x
    x = "own"
    after = x
    listed = [x for _ in range(1)]
    lam = lambda: x

    class Inner:
        seen = x


try:
    print(function())
except NameError as error:
    print(type(error).__name__, error)


def assigns():
    x = "function"

    class Assigns:
        before = x
        x = "class"

    return Assigns.before


print(assigns())


def unbound():
    class C:
        try:
            print(y)
        except NameError as error:
            print(type(error).__name__, error)
        y = 1

    y = 2
    return C


def unbound_free():
    class C:
        try:
            print(y)
        except NameError as error:
            print(type(error).__name__, error)

    y = 2
    return C


unbound(), unbound_free()
print(Top.before, Top.after, Top.listed, Top.lam(), Top.Inner.seen, x)


class Names:
    print(__name__, __qualname__, __module__)
    __qualname__ = "Renamed"
    locals()["injected"] = 5
    print(injected, sorted(k for k in locals() if k[0] != "_"))
    for loop in range(2):
        pass


print(Names, Names.injected, Names.loop)
try:
    class Wrong:
        __qualname__ = 5
except TypeError as error:
    print(error)
