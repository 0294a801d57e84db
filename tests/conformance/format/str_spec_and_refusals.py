for spec in ("", "s", "10", "<10", ">10", "^10", "*^10", ".2", "10.2", "^.1", "010", "é>5", "}<6", "🙂^8"):
    print(f"{spec:8} [{format('text', spec)}]")
for spec in ("d", "=10", "+", " ", "#", ",", "_", "z", "x", "5.s", ".", ".-1", "s5", "ss", "10q", "é", "-5", "0", "=", "<<", "999999999999999999999", "\n"):
    try:
        print(repr(spec), repr(format("text", spec)))
    except ValueError as error:
        print(repr(spec), error)
for value in (None, [1], (1,), {1: 2}, {1}, object, len, ..., b"x", range(2)):
    print(format(value, "") == str(value), end=" ")
    try:
        print(format(value, "5"))
    except TypeError as error:
        print(error)


class Custom:
    def __format__(self, spec):
        return f"<{spec}>" if spec != "bad" else 5


print(f"{Custom()} {Custom():abc} {Custom():%Y-%m} {'{'} {Custom():{'x' * 3}}}}}")
for wrong in (lambda: format(Custom(), "bad"), lambda: f"{Custom():bad}", lambda: format("a", 5), lambda: format(), lambda: format(1, None)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)


class OnlyStr:
    def __str__(self):
        return "only str"


print(f"{OnlyStr()}|{OnlyStr()!s:>10}|{OnlyStr():}")
try:
    f"{OnlyStr():>10}"
except TypeError as error:
    print(error)
