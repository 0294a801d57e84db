import warnings


def old(n):
    warnings.warn(f"old({n}) is old", DeprecationWarning, stacklevel=2)
    return n


for n in (1, 1, 2):
    old(n)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old(1), old(1)
    warnings.warn("a user warning")
    warnings.warn(RuntimeWarning("an instance"))
for item in caught:
    print(item.category.__name__, item.message, item.lineno, item.filename.rsplit("/", 1)[-1])
with warnings.catch_warnings():
    warnings.filterwarnings("error", message="old", category=DeprecationWarning)
    try:
        old(3)
    except DeprecationWarning as error:
        print("raised", error)
    warnings.warn("still only shown")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    old(4)
    warnings.warn("nobody sees it")
for wrong in (
    lambda: warnings.warn("text", int),
    lambda: warnings.warn("text", "UserWarning"),
    lambda: warnings.simplefilter("sometimes"),
    lambda: warnings.filterwarnings("error", message=5),
):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)


class MyWarning(UserWarning):
    pass


warnings.warn("of my own kind", MyWarning)
print(warnings.formatwarning("text", MyWarning, "file.py", 3, "the line"), end="")
