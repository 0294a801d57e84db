"""What an import knew of a module, and modules made by hand."""

import importlib
import importlib.machinery
import importlib.util
import json
import json.decoder
import math
import os
import tempfile
import types

for module in (json, json.decoder):
    spec = module.__spec__
    print(spec.name, repr(spec.parent), spec.submodule_search_locations is None, type(spec).__name__, module.__name__)
print(json.__path__ is json.__spec__.submodule_search_locations, math.__spec__.name, math.__spec__.parent == "", types.ModuleType("made").__spec__)

ModuleSpec = importlib.machinery.ModuleSpec
spec = ModuleSpec("a.b", None, origin="x", loader_state=3, is_package=True)
print(spec, ModuleSpec("a.b", None), ModuleSpec("a.b", None).parent)
print(spec.parent, spec.cached, spec.has_location, spec.loader_state, spec == ModuleSpec("a.b", None, origin="x"), spec == ModuleSpec("a.b", None, origin="x", is_package=True), spec == 5)
spec.has_location = 1
spec.anything = "kept"
print(spec.has_location, spec.anything)


def tried(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)


find = importlib.util.find_spec
tried(lambda: find("nothing"))
tried(lambda: find("json.nothing"))
tried(lambda: find("nothing.inside"))
tried(lambda: find(".decoder", "json").name)
tried(lambda: find(".decoder"))
tried(lambda: find("string").name)
tried(lambda: find("__main__"))
tried(lambda: importlib.util.resolve_name("..a", "b.c"))
tried(lambda: importlib.util.resolve_name("...a", "b"))
tried(lambda: importlib.util.resolve_name("a", None))
print(spec.__hash__)
tried(lambda: ModuleSpec("a", None, wrong=1))

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "made_by_hand.py")
    with open(path, "w") as file:
        file.write("x = 5\nprint('runs', __name__, __spec__.name, repr(__package__))\n")
    spec = importlib.util.spec_from_file_location("by_hand", path)
    print(spec.name, spec.has_location, repr(spec.parent), type(spec.loader).__name__, spec.submodule_search_locations, spec.origin == path)
    module = importlib.util.module_from_spec(spec)
    print(module.__name__, module.__spec__ is spec, module.__loader__ is spec.loader, module.__file__ == path, hasattr(module, "x"))
    spec.loader.exec_module(module)
    print(module.x, spec.loader.is_package("by_hand"), spec.loader.get_source("by_hand").splitlines()[0])
print(importlib.util.spec_from_file_location("text", "a.txt"))
fresh = importlib.util.module_from_spec(find("textwrap"))
print(fresh.__spec__.loader is fresh.__loader__, fresh.__spec__.name)
