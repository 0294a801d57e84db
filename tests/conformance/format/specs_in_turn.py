# One place formats values of many kinds, by specs that change or stay.
def shown(value, spec):
    try:
        return f"{value:{spec}}"
    except (ValueError, TypeError, OverflowError) as error:
        return f"{type(error).__name__}: {error}"


class Tall:
    def __format__(self, spec):
        return f"Tall<{spec}>"


class Count(int):
    pass


class Word(str):
    def __format__(self, spec):
        return "word " + super().__format__(spec)


values = [0, -7, 42, 10**18, -(2**63), 2**64, True, 3.5, -0.0, float("nan"), "text", "é", None, Tall(), Count(9), Word("w"), 1 + 2j]
for spec in ["", "5", "05", "+d", " d", "-6d", "=+8", "*^9", "<6", ">6d", "012,", "_d", ",", "x", "#x", "#010b", "o", "c", "n", ".2f", ".3", "e", "%", "s", "08.2f", "z", "5q", "d5", "00007d", "0<5", "é>7"]:
    print(repr(spec), [shown(value, spec) for value in values])
for value in values:
    print([shown(value, spec) for spec in ("06", "06d", "6", "", "06")])
numbers = [f"{n:03d}|{n:>4}|{n}|{n!r:>5}|{n:+,}" for n in (0, 5, -5, 99, 1234, -98765, 10**12)]
print(*numbers, sep="\n")
print([format(n, spec) for n in range(-2, 3) for spec in ("d", "+d", "03")])
