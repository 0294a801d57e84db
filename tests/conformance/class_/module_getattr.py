import sys
import types

module = types.ModuleType("shapes", "A module made by hand.")
exec(
    """
area = 5

def __getattr__(name):
    if name == "perimeter":
        return 20
    raise AttributeError(f"module shapes knows nothing of {name}")

def __dir__():
    return ["perimeter", "area"]
""",
    module.__dict__,
)
print(module.__name__, module.__doc__, module.area, module.perimeter)
print(dir(module))
try:
    module.volume
except AttributeError as error:
    print(error)
sys.modules["shapes"] = module
from shapes import perimeter

print(perimeter)
try:
    from shapes import volume
except ImportError as error:
    print(type(error).__name__, error)
empty = types.ModuleType("empty")
print(empty.__doc__, sorted(vars(empty)))
try:
    empty.thing
except AttributeError as error:
    print(error)
empty.thing = 1
del empty.thing
try:
    del empty.thing
except AttributeError as error:
    print(error)
print(repr(empty))
del empty.__name__
try:
    empty.thing
except AttributeError as error:
    print(error)
try:
    types.ModuleType()
except TypeError as error:
    print(error)
