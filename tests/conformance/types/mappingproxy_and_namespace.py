import types

base = {"a": 1, "b": [2]}
proxy = types.MappingProxyType(base)
print(proxy, proxy["a"], "b" in proxy, len(proxy), list(proxy), proxy.get("z", 0), proxy | {"c": 3}, {"c": 3} | proxy, proxy == base, proxy.copy() is base, list(reversed(proxy)))
base["new"] = 5
print(proxy["new"], list(proxy.items())[-1], dict(proxy) == base, {**proxy}["a"], proxy.keys() & {"a"}, type(vars(int)).__name__)
proxy["b"].append("inner things change")
print(base["b"])
for action in (lambda: proxy.__setitem__("a", 1), lambda: exec("p['a'] = 1", {"p": proxy}), lambda: exec("del p['a']", {"p": proxy}), lambda: proxy.pop("a"), lambda: proxy["zz"], lambda: types.MappingProxyType(5), lambda: types.MappingProxyType([1]), lambda: hash(types.MappingProxyType({})), lambda: proxy.update({}), lambda: setattr(proxy, "x", 1), lambda: types.MappingProxyType()):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
n = types.SimpleNamespace(x=1, y="two")
n.z = [3]
print(n, n == types.SimpleNamespace(x=1, y="two", z=[3]), n != 5, vars(n), types.SimpleNamespace({"from": "mapping"}, extra=1), types.SimpleNamespace([("p", 1)]))
del n.x
n.me = n
print(n, hasattr(n, "x"), sorted(n.__dict__))
for action in (lambda: n.x, lambda: types.SimpleNamespace(1), lambda: types.SimpleNamespace({}, {}), lambda: types.SimpleNamespace({1: 2}), lambda: n["y"], lambda: hash(n), lambda: len(n), lambda: delattr(n, "nothing")):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Config(types.SimpleNamespace):
    def __getattr__(self, name):
        return f"default {name}"


c = Config(a=1)
print(c, c.a, c.other, c == types.SimpleNamespace(a=1), isinstance(c, types.SimpleNamespace))
print(types.FunctionType.__name__, types.LambdaType is types.FunctionType, types.NoneType(), types.EllipsisType, types.NotImplementedType, types.GeneratorType.__name__, types.CodeType, types.ModuleType("m").__name__, types.MethodType.__name__, types.BuiltinFunctionType.__name__, types.CellType(5).cell_contents, types.GenericAlias(list, (int,)), types.UnionType)
Made = types.new_class("Made", (int,), {}, lambda ns: ns.update(tag="filled"))
print(Made.tag, Made(5) + 1, Made.__module__, types.prepare_class("X", (), {"metaclass": type})[0])
