def tree(error, depth=0):
    print("  " * depth + repr(error) if not isinstance(error, BaseExceptionGroup) else "  " * depth + f"{type(error).__name__}: {error.message}")
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            tree(inner, depth + 1)


group = ExceptionGroup("all", [ValueError(1), ExceptionGroup("inner", [TypeError(2), ValueError(3), OSError(4)]), KeyError(5)])
print(str(group), len(group.exceptions), group.args)
tree(group)
match_, rest = group.split(ValueError)
tree(match_)
tree(rest)
tree(group.subgroup(lambda e: not isinstance(e, (ValueError, ExceptionGroup))))
print(group.subgroup(ZeroDivisionError), group.split(ZeroDivisionError)[0], group.subgroup(ExceptionGroup) is group)
try:
    try:
        raise group
    except* ValueError as caught:
        print("values", [e.args for e in (*caught.exceptions[:1], *caught.exceptions[1].exceptions)])
    except* (TypeError, OSError) as caught:
        print("types", caught.exceptions)
        raise LookupError("from the handler")
except BaseExceptionGroup as left:
    tree(left)
    print(repr(left.exceptions[0].__context__)[:30])
try:
    raise ValueError("naked")
except* ValueError as caught:
    print(repr(caught))
for wrong in (
    lambda: ExceptionGroup("empty", []),
    lambda: ExceptionGroup("text", "abc"),
    lambda: ExceptionGroup("one", ValueError()),
    lambda: ExceptionGroup(5, [ValueError()]),
    lambda: ExceptionGroup("base", [KeyboardInterrupt()]),
    lambda: ExceptionGroup("few"),
    lambda: ExceptionGroup("class", [ValueError]),
    lambda: group.split(5),
    lambda: group.subgroup(),
    lambda: setattr(group, "exceptions", ()),
):
    try:
        print(repr(wrong()))
    except Exception as error:
        print(type(error).__name__, error)
print(type(BaseExceptionGroup("plain", [ValueError()])).__name__, type(BaseExceptionGroup("base", [KeyboardInterrupt()])).__name__)


class Mine(ExceptionGroup):
    def derive(self, exceptions):
        return Mine(f"derived {self.message}", exceptions)


tree(Mine("mine", [ValueError(), KeyError()]).split(KeyError)[1])
try:
    try:
        raise ExceptionGroup("g", [ValueError()])
    except* ExceptionGroup:
        pass
except TypeError as error:
    print(error)
