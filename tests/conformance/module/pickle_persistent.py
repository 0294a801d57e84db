import io
import pickle


class Table:
    def __init__(self, name):
        self.name = name


TABLES = {name: Table(name) for name in ("users", "items")}


class Saver(pickle.Pickler):
    def persistent_id(self, obj):
        return ("table", obj.name) if isinstance(obj, Table) else None


class Loader(pickle.Unpickler):
    def persistent_load(self, pid):
        kind, name = pid
        if kind != "table":
            raise pickle.UnpicklingError(f"unsupported {kind}")
        return TABLES[name]

    def find_class(self, module, name):
        print("find", module, name)
        if module == "builtins" and name in ("range", "complex"):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is forbidden")


file = io.BytesIO()
Saver(file).dump([TABLES["users"], range(2), TABLES["items"]])
file.seek(0)
users, r, items = Loader(file).load()
print(users is TABLES["users"], r, items is TABLES["items"])
try:
    Loader(io.BytesIO(pickle.dumps(print))).load()
except pickle.UnpicklingError as e:
    print(e)
try:
    pickle.loads(file.getvalue())
except pickle.UnpicklingError as e:
    print(e)
