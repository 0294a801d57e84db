import warnings

warnings.warn("plain")
warnings.warn("plain")
for _ in range(2):
    warnings.warn("in a loop")
warnings.warn("deprecated", DeprecationWarning)
warnings.warn(RuntimeWarning("an instance"))


def outer():
    inner()


def inner():
    warnings.warn("two up", stacklevel=2)


outer()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("kept", UserWarning)
    warnings.warn("kept too", SyntaxWarning)
print([(str(w.message), w.category.__name__) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("raised", UserWarning)
    except UserWarning as e:
        print("caught", e)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.warn("unseen")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("once")
    for i in range(3):
        warnings.warn("once only")
print(len(caught))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    eval("1 is 1")
    compile("'\\d'", "made.py", "eval")
    exec("assert (1, 2)")
print([(str(w.message), w.filename, w.lineno) for w in caught])
with warnings.catch_warnings():
    warnings.filterwarnings("error", category=SyntaxWarning)
    try:
        compile("x is 1", "f", "eval")
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno)
for bad in (lambda: warnings.warn("x", int), lambda: warnings.simplefilter("nonsense"), lambda: warnings.warn("x", "y")):
    try:
        bad()
    except (TypeError, ValueError, AssertionError) as e:
        print(type(e).__name__, e)
print(warnings.formatwarning("m", UserWarning, "file.py", 3, "the line"), end="")
