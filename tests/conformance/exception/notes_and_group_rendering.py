import sys
import traceback


def render(error):
    print("".join(traceback.format_exception(error)), end="")


try:
    raise ValueError("with notes")
except ValueError as error:
    error.add_note("note one")
    error.add_note("note two\nsecond line")
    error.add_note("")
    render(error)
bad = KeyError("k")
bad.__notes__ = "not a list"
render(bad)
bad.__notes__ = [5, None, ["x"]]
render(bad)
bad.__notes__ = 7
render(bad)
try:
    bad.add_note("fails")
except TypeError as error:
    print(error)


def make(n):
    try:
        raise ValueError(n)
    except ValueError as error:
        return error


group = ExceptionGroup("outer", [make(1), ExceptionGroup("inner", [make(2), KeyError("bare")]), TypeError("t")])
group.add_note("group note")
group.exceptions[1].exceptions[1].add_note("deep note")
render(group)
try:
    try:
        raise group
    except ExceptionGroup:
        raise RuntimeError("after the group")
except RuntimeError as error:
    render(error)
wide = ExceptionGroup("wide", [ValueError(n) for n in range(17)])
print("".join(traceback.format_exception(wide)).count("ValueError"), "".join(traceback.format_exception(wide)).splitlines()[-3:])
deep = ValueError("bottom")
for n in range(12):
    deep = ExceptionGroup(f"level {n}", [deep])
print([line.strip() for line in "".join(traceback.format_exception(deep)).splitlines() if "max" in line])
print(traceback.format_exception_only(ValueError("only")), traceback.format_exception_only(group)[:1], traceback.format_exception_only(type(group), group)[0])
for value in (ValueError(), ValueError(""), ValueError("\n"), ValueError("a\nb"), ValueError(1, 2), KeyError(), KeyError("a\nb"), StopIteration(3), SystemExit(2), KeyboardInterrupt(), type("Local", (Exception,), {"__module__": "my.mod", "__qualname__": "Outer.Local"})("m")):
    print(traceback.format_exception_only(value))
