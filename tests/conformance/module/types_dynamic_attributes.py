import types


class Virtual:
    def __init__(self):
        self.color = "red"

    @types.DynamicClassAttribute
    def name(self):
        """The name."""
        return "instance name"


try:
    Virtual.name
except AttributeError as e:
    print(repr(e))
print(Virtual().name)
print(types.NoneType, types.EllipsisType, types.NotImplementedType, types.UnionType, types.GenericAlias)
print(types.coroutine(lambda: 1)(), types.GenericAlias(list, (int,)), types.GenericAlias(dict, (str, int)).__args__)


@types.coroutine
def old():
    got = yield "asked"
    return got


async def new():
    return await old()


c = new()
print(c.send(None))
try:
    c.send("answer")
except StopIteration as e:
    print(e.value)
for bad in (lambda: types.coroutine(5), lambda: types.NoneType(1), lambda: types.EllipsisType(1), lambda: types.FunctionType(5, {}), lambda: types.MethodType(5, 1), lambda: types.MethodType(len, None)):
    try:
        bad()
    except TypeError as e:
        print(e)
print(types.NoneType() is None, types.EllipsisType() is ..., types.NotImplementedType() is NotImplemented)
