import traceback


class Own(Exception):
    pass


def inner(x):
    raise Own("inner words")


def outer():
    try:
        inner(1)
    except Own as e:
        raise ValueError("outer words") from e


try:
    outer()
except ValueError as e:
    error = e
print("".join(traceback.format_exception(error)))
print(traceback.format_exception_only(error), traceback.format_exception_only(SyntaxError("bad", ("f.py", 3, 2, "x = = 1\n", 3, 4))))
summary = traceback.extract_tb(error.__traceback__)
print([(f.name, f.lineno, f.line) for f in summary], len(summary), summary[0].filename.endswith("traceback_formatting.py"))
te = traceback.TracebackException.from_exception(error, limit=1, capture_locals=True)
print(te.exc_type_str, te, te.__cause__, te.stack[0].name, te.stack[0].locals is not None, len(list(te.format())))
print(traceback.format_list([("file.py", 5, "func", "code here"), ("g.py", 1, "<module>", None)]), traceback.StackSummary.from_list([("a.py", 1, "f", "x")]).format())


def recurse(n):
    return recurse(n + 1) if n < 9 else 1 / 0


try:
    recurse(0)
except ZeroDivisionError as e:
    print("".join(traceback.format_tb(e.__traceback__)).count("recurse"), "Previous line repeated" in "".join(traceback.format_tb(e.__traceback__)))
group = ExceptionGroup("group", [ValueError(1), ExceptionGroup("in", [TypeError("t")])])
group.add_note("noted")
print("".join(traceback.format_exception(group)))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("during") from None
except KeyError as e:
    print(traceback.format_exc(chain=False), "".join(traceback.TracebackException.from_exception(e).format()).count("Traceback"))
print([f.name for f in traceback.extract_stack()], traceback.walk_tb(error.__traceback__).__class__.__name__, next(traceback.walk_tb(error.__traceback__))[1])
