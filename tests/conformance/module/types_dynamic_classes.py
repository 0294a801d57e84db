import types


def body(ns):
    ns["x"] = 1
    ns["method"] = lambda self: "m"


C = types.new_class("C", (dict,), {}, body)
print(C, C().x, C().method(), C.__mro__, C.__module__)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, kw)
        return {"prepared": True}

    def __new__(mcls, name, bases, ns, **kw):
        return super().__new__(mcls, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        pass


D = types.new_class("D", (), {"metaclass": Meta, "extra": 2})
print(D.prepared, type(D).__name__, types.prepare_class("E", (D,), {"k": 1}))
print(types.resolve_bases((int, list[str])), types.get_original_bases(type("F", (list,), {})))


class G(list[int]):
    pass


print(types.get_original_bases(G), G.__bases__, G.__orig_bases__)
print(types.MappingProxyType({"a": 1}) | {"b": 2}, types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1), types.SimpleNamespace({"k": 1}, z=2))
proxy = types.MappingProxyType({"a": 1})
for bad in (lambda: proxy.__setitem__("b", 1), lambda: types.MappingProxyType(5), lambda: types.MappingProxyType([]), lambda: types.new_class("X", (5,)), lambda: types.CellType(1, 2), lambda: types.CellType().cell_contents):
    try:
        print(bad())
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
cell = types.CellType(5)
cell.cell_contents += 1
print(cell.cell_contents, types.FunctionType((lambda: q).__code__, {"q": 9})(), types.MethodType(len, "abc")(), types.ModuleType("m", "doc").__doc__)
