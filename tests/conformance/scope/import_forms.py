import math
import math as m
from math import pi, sqrt as root
import collections.abc
from collections import abc as abc_module, OrderedDict

print(math is m, pi > 3, root(16), collections.abc is abc_module, OrderedDict.__name__)


def local_import():
    import itertools
    return list(itertools.islice(itertools.count(), 2))


print(local_import(), "itertools" in globals())
for text in ("import nowhere_at_all", "import math.inner", "from nowhere_at_all import x"):
    try:
        exec(text)
    except ImportError as err:
        print(type(err).__name__, err, err.name)
from string import *
print(digits, "Template" in globals())
print(math.__name__, type(math).__name__, math.floor.__module__)
