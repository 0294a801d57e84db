import warnings


def old():
    warnings.warn("old is old", DeprecationWarning, stacklevel=2)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old()
    old()
    warnings.warn("plain")
    warnings.warn(UserWarning("instance"))
    warnings.warn_explicit("explicit", RuntimeWarning, "file.py", 7)
    print([(w.category.__name__, str(w.message), w.lineno) for w in caught], caught[0].filename.endswith("warnings_filters.py"))
with warnings.catch_warnings(record=True) as caught:
    warnings.resetwarnings()
    warnings.filterwarnings("ignore", message="hush.*")
    warnings.filterwarnings("error", category=FutureWarning)
    warnings.simplefilter("once", ResourceWarning)
    warnings.warn("hush now")
    for _ in range(3):
        warnings.warn("once", ResourceWarning)
        warnings.warn("default")
    try:
        warnings.warn("future", FutureWarning)
    except FutureWarning as e:
        print("raised", e)
    print([str(w.message) for w in caught], len(warnings.filters))
for bad in (lambda: warnings.warn("x", int), lambda: warnings.warn(), lambda: warnings.simplefilter("nosuch"), lambda: warnings.filterwarnings("ignore", 5), lambda: warnings.filterwarnings("ignore", lineno=-1), lambda: warnings.warn_explicit("x", 5, "f", 1), lambda: warnings.catch_warnings(action="nosuch").__enter__()):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(warnings.formatwarning("message", UserWarning, "f.py", 3, "the line"), warnings.WarningMessage("m", UserWarning, "f", 1))
with warnings.catch_warnings(action="ignore"):
    warnings.warn("ignored")


@warnings.deprecated("use new()")
def gone():
    return 1


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(gone(), gone.__deprecated__, caught[0].message, caught[0].category.__name__)
