import types


def gen():
    yield


async def co():
    pass


async def ag():
    yield


c = co()
print(isinstance(gen(), types.GeneratorType), isinstance(c, types.CoroutineType), isinstance(ag(), types.AsyncGeneratorType), isinstance(gen, types.FunctionType), isinstance(len, types.BuiltinFunctionType))
c.close()
print(types.LambdaType is types.FunctionType, type(gen.__code__) is types.CodeType, type("".join) is types.BuiltinMethodType, isinstance(types, types.ModuleType))
n = types.SimpleNamespace(a=1, b="x")
n.c = [n.a]
print(n, n == types.SimpleNamespace(a=1, b="x", c=[1]), vars(n), types.SimpleNamespace({"k": 1}, j=2))
del n.a
try:
    n.a
except AttributeError as e:
    print(e)
p = types.MappingProxyType({"k": 1})
print(p, p["k"], p | {"z": 2}, len(p), "k" in p, dict(p), hash(types.MappingProxyType) is not None)
try:
    p["x"] = 1
except TypeError as e:
    print(e)
D = types.new_class("D", (dict,), {}, lambda ns: ns.update(x=5))
print(D.x, D.__name__, D(a=1), types.resolve_bases((list[int],)))
m = types.MethodType(lambda self, x: (self, x), "me")
print(m(1), m.__self__, types.MethodType(len, [1, 2])())


@types.coroutine
def legacy(n):
    got = yield n
    return got


async def uses():
    return await legacy(3)


u = uses()
print(u.send(None))
try:
    u.send("back")
except StopIteration as e:
    print(e.value)


class E:
    @types.DynamicClassAttribute
    def dyn(self):
        return "instance"


print(E().dyn)
f = types.FunctionType(gen.__code__, {}, "renamed")
print(f.__name__, list(f()), type(types.GenericAlias(list, (int,))), types.GenericAlias(list, int), types.UnionType, int | str)
print(types.NoneType, types.EllipsisType, types.NotImplementedType, isinstance(1 .__add__, types.MethodWrapperType), isinstance(str.join, types.MethodDescriptorType))
cell = types.CellType(5)
print(cell.cell_contents, types.CellType())
cell.cell_contents = 6
print(cell.cell_contents, types.get_original_bases(E))
mod = types.ModuleType("made", "doc")
mod.x = 1
print(mod.__doc__, mod.__name__, mod.x, types.prepare_class("X", (), {})[0].__name__)
for name in ("FrameType", "TracebackType", "GetSetDescriptorType", "WrapperDescriptorType", "ClassMethodDescriptorType"):
    print(getattr(types, name).__name__)
