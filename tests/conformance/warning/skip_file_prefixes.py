"""skip_file_prefixes: a warning is told at the first frame outside those files, the caller's own aside."""
import warnings

library = {"warnings": warnings}
exec(compile("""
def warn(level=1):
    warnings.warn("from the library", UserWarning, stacklevel=level, skip_file_prefixes=("lib_",))

def deeper(level=1):
    warn(level)
""", "lib_one.py", "exec"), library)


def user(level=1):
    library["deeper"](level)


def direct():
    warnings.warn("from here", UserWarning, skip_file_prefixes=("lib_",))


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    library["warn"]()
    library["deeper"]()
    user()
    user(3)
    direct()
    warnings.warn("at the top", UserWarning, skip_file_prefixes=("other_",))
for warning in caught:
    print(warning.filename.rpartition("/")[2], warning.lineno, warning.message)
