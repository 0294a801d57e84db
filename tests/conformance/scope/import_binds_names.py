import collections.abc
import math as m, string as s
import sys
import types
from math import floor, pi as circle, sqrt as root
from string import *


def local_import():
    import json as j
    from math import (
        ceil,
        trunc as cut,
    )

    return j.dumps([ceil(1.2), cut(1.9)]), sorted(locals())


print(m.pi == circle, floor(2.5), root(9), s.digits == digits, collections.abc.Sized.__name__, "path" in dir(sys), local_import())
print("j" in globals(), "ceil" in globals(), ascii_lowercase[:3], "Formatter" in globals(), sys.modules["math"] is m)


class Body:
    from math import e as euler
    import string

    value = string.digits


print(Body.euler > 2.7, Body.string is s, Body.value)
module = types.ModuleType("made")
module.__all__ = ["public", "_listed"]
module.public, module._listed, module.hidden = 1, 2, 3
sys.modules["made"] = module
names = {}
exec("from made import *", names)
print(sorted(n for n in names if n != "__builtins__"))
del module.__all__
module._private = 4
names = {}
exec("from made import *", names)
print(sorted(n for n in names if n != "__builtins__"))
module.__all__ = ["missing"]
for code in ("from made import *", "from made import missing", "from made import public, nope", "import made.sub", "import no_such_module_at_all", "from no_such_module_at_all import x", "import made as alias; print(alias.public)", "from made import public as p, hidden as h; print(p, h)"):
    try:
        exec(code, {})
    except Exception as error:
        print(code, "->", type(error).__name__, error)
module.__all__ = [5]
try:
    exec("from made import *", {})
except TypeError as error:
    print(error)
sys.modules["made"] = None
try:
    import made
except ImportError as error:
    print(type(error).__name__, error)
sys.modules["made"] = "any object"
import made

print(made, __import__("math") is m, __import__("collections.abc").__name__, __import__("collections.abc", fromlist=["Sized"]).__name__)
del sys.modules["made"]
