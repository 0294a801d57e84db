def f(a, b=2):
    c = a + b
    snapshot = locals()
    d = 1
    return snapshot, sorted(locals())


print(f(1))


def g():
    x = 1

    def h():
        x
        return locals()

    return h()


print(g())


class C:
    a = 1
    names = sorted(n for n in locals() if not n.startswith("__"))


print(C.names)
print(locals() is globals(), "f" in globals())
globals()["made"] = 5
print(made)


def k():
    loc = locals()
    loc["z"] = 1
    return "z" in locals()


print(k())
print([sorted(locals()) for q in range(1)][0][:1] != [])
