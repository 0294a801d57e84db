import types
import sys

module = types.ModuleType("shapes")
module.circle = "round"
module.square = "edges"
sys.modules["shapes"] = module
try:
    from shapes import triangle
except ImportError as error:
    print(error, error.name, error.name_from, error.path)
from shapes import sqare
