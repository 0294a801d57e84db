counter = 0


def bump():
    global counter
    counter += 1
    return counter


def declare():
    global made_here, also_here
    made_here, also_here = "yes", [1]
    for made_here in range(3):
        pass

    def nested_global():
        global made_here
        made_here = "deepest"

    nested_global()


def layers():
    x = "layer 1"

    def two():
        def three():
            nonlocal x
            x += " changed by 3"

            class Inside:
                nonlocal x
                x += " and a class"

        three()
        x_seen = x

        def shadow():
            x = "own"
            return x

        return x_seen, shadow()

    return two(), x


def global_between():
    y = "function"

    def middle():
        global y
        y = "module"

        def inner():
            return y

        return inner()

    return middle(), y


bump(), bump()
declare()
print(counter, made_here, also_here, layers(), global_between(), y)


def as_targets():
    global a1, b1, E1, m1, f1, C1
    import math as m1

    with open(__file__) as b1:
        pass
    try:
        raise KeyError
    except KeyError as E1:
        kept = repr(E1)

    def f1():
        return "global function"

    class C1:
        pass

    (a1 := 5)
    return kept


print(as_targets(), a1, b1.closed, m1.pi > 3, f1(), f1.__qualname__, C1.__qualname__, "E1" in globals())


def conditional_global():
    if False:
        global never
    never = "still global"


conditional_global()
print(never)


def comprehension():
    global leaked
    [leaked := n for n in range(3)]
    total = 0
    [total := total + n for n in range(4)]
    return total


print(comprehension(), leaked)


def default_sees(value=counter):
    return value


counter = 99
print(default_sees(), bump())
