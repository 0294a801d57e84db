def a():
    v = "a"

    def b():
        def c():
            nonlocal v
            v += "c"
            return v
        return c

    def reset():
        nonlocal v
        v = "reset"

    return b(), reset, lambda: v


c, reset, get = a()
print(c(), c(), get())
reset()
print(get(), c())


def shadow():
    v = 1

    def mid():
        v = 2

        def inner():
            nonlocal v
            v = 3
        inner()
        return v
    return v, mid(), v


print(shadow())


def cell_of_argument(x):
    def change(y):
        nonlocal x
        x, old = y, x
        return old
    return change


ch = cell_of_argument("first")
print(ch("second"), ch("third"))
