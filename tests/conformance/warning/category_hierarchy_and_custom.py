import warnings

print([c.__name__ for c in (Warning, UserWarning, DeprecationWarning, PendingDeprecationWarning, SyntaxWarning, RuntimeWarning, FutureWarning, ImportWarning, UnicodeWarning, BytesWarning, ResourceWarning, EncodingWarning) if issubclass(c, Warning)], Warning.__mro__[1].__name__)


class ProjectWarning(UserWarning):
    def __init__(self, text, code):
        super().__init__(text)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {self.args[0]}"


with warnings.catch_warnings(record=True) as log:
    warnings.resetwarnings()
    warnings.simplefilter("always")
    warnings.warn(ProjectWarning("careful", 7))
    warnings.warn("plain")
    warnings.warn("later", FutureWarning, stacklevel=1)
    warnings.warn_explicit("explicit", UserWarning, "file.py", 5, module="mod")
for w in log:
    print(w.category.__name__, w.message, type(w.message).__name__, w.lineno, w.filename.rsplit("/", 1)[-1], w.line, w.source)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("ignore")
    warnings.filterwarnings("always", category=ProjectWarning)
    warnings.filterwarnings("error", message=".*fatal", category=UserWarning)
    warnings.warn("ignored")
    warnings.warn(ProjectWarning("kept", 1))
    try:
        warnings.warn("this is fatal")
    except UserWarning as error:
        print("raised", error)
print(len(log), log[0].message)
for action, category, lineno in (("once", Warning, 0), ("module", UserWarning, 0), ("default", UserWarning, 0)):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter(action, category, lineno)
        for n in range(3):
            warnings.warn("repeated")
            warnings.warn("repeated")
    print(action, len(log))
before = list(warnings.filters)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    print(warnings.filters[0][:1], len(warnings.filters) >= 1)
    for code in ("1 is 1", "'\\d'", "assert (1, 2)"):
        try:
            compile(code, "<c>", "exec")
        except SyntaxError as error:
            print(type(error).__name__, error.msg)
print(warnings.filters == before)


@warnings.deprecated("use new() instead")
def old():
    """Old one."""
    return "result"


@warnings.deprecated("no more", category=None)
class Quiet:
    pass


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    print(old(), old.__deprecated__, old.__doc__, Quiet().__class__.__name__, Quiet.__deprecated__)
print([(w.category.__name__, str(w.message)) for w in log])
print(warnings.formatwarning("m", UserWarning, "f.py", 3), end="")
