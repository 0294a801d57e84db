import warnings

warnings.simplefilter("default")


def helper():
    warnings.warn("at the helper")
    warnings.warn("at the caller", stacklevel=2)
    warnings.warn("far away", stacklevel=50)


def caller():
    helper()


caller()
for _ in range(2):
    warnings.warn(
        "spread over lines",
        FutureWarning,
    )
eval("warnings.warn('inside eval')")
exec("\n\nwarnings.warn('inside exec', ResourceWarning)")


class Body:
    warnings.warn("in a class body", PendingDeprecationWarning)


list(map(lambda n: warnings.warn(f"from a lambda {n}"), range(2)))
warnings.warn_explicit("made up", ImportWarning, "nowhere.py", 12)
print("end")
