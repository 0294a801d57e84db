"""What an import knows of a module, and who runs its source."""

from _yieldscope import ModuleSpec

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyc"]
EXTENSION_SUFFIXES = []


def all_suffixes():
    """Returns a list of all recognized module suffixes for this process"""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class _Loader:
    """Runs the code of a module in a namespace that is already there."""

    def create_module(self, spec):
        return None

    def load_module(self, fullname=None):
        import sys
        from importlib.util import module_from_spec, spec_from_loader

        name = self.name if fullname is None else fullname
        module = sys.modules.get(name)
        if module is None:
            module = sys.modules[name] = module_from_spec(spec_from_loader(name, self))
        self.exec_module(module)
        return sys.modules[name]


class SourceFileLoader(_Loader):
    """Loads a module from a file of source."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def get_filename(self, fullname=None):
        if fullname not in (None, self.name):
            raise ImportError(f"loader for {self.name} cannot handle {fullname}", name=fullname)
        return self.path

    def is_package(self, fullname):
        return _file_name(self.get_filename(fullname)) == "__init__.py" and not fullname.endswith("__init__")

    def get_data(self, path):
        with open(path, "rb") as file:
            return file.read()

    def get_source(self, fullname):
        from importlib.util import decode_source

        return decode_source(self.get_data(self.get_filename(fullname)))

    def source_to_code(self, data, path):
        return compile(data, path, "exec", dont_inherit=True)

    def get_code(self, fullname):
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)

    def exec_module(self, module):
        exec(self.get_code(module.__name__), module.__dict__)


class _LibraryLoader(_Loader):
    """A module of the library: there is one of each, whose names a second one is given."""

    def __init__(self, fullname):
        self.name = fullname

    def exec_module(self, module):
        from importlib import import_module

        own = import_module(module.__name__).__dict__
        module.__dict__.update((name, value) for name, value in own.items() if name != "__spec__")


def _file_name(path):
    return path.rpartition("/")[2]
