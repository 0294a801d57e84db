"""Classes of nodes: their fields, what they are made with, what is missing, and what they say of themselves."""

import ast
import copy
import pickle
import warnings

for name in sorted(vars(ast)):
    cls = vars(ast)[name]
    if isinstance(cls, type) and issubclass(cls, ast.AST) and not (cls.__doc__ or "").startswith("Deprecated"):
        print(name, cls.__bases__[0].__name__, cls._fields, cls._attributes, cls.__match_args__, cls.__doc__)
print({name: str(kind) for name, kind in ast.FunctionDef._field_types.items()})

node = ast.BinOp(ast.Name("a", ast.Load()), ast.Add(), right=ast.Constant(1), lineno=3)
print(node.left.id, node.op, node.right.value, node.right.kind, node.lineno, node.end_lineno)
print(sorted(vars(ast.FunctionDef("f", ast.arguments())).items(), key=lambda item: item[0]))
print(ast.Name("x").ctx, ast.Call(ast.Name("f")).args, ast.Raise().exc, vars(ast.Pass()))
for make in (
    lambda: ast.BinOp(1, 2, 3, 4),
    lambda: ast.BinOp(1, left=2),
    lambda: ast.Pass(1),
    lambda: ast.Constant(),
    lambda: ast.FunctionDef("f"),
    lambda: ast.Constant(1, foo=2),
):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(ast.dump(make()))
        except TypeError as error:
            print("TypeError:", error)
    print([f"{w.category.__name__}: {w.message}" for w in caught])


class Place(ast.AST):
    _fields = ("x", "y")
    _attributes = ("z",)


place = Place(1, y=2, z=3)
print(ast.dump(place), ast.dump(place, include_attributes=True), list(ast.iter_fields(place)))
tree = ast.parse("a + b.c")
print(ast.parse("x").body[0].value.ctx is ast.parse("y").body[0].value.ctx)
for again in copy.deepcopy(tree), pickle.loads(pickle.dumps(tree)):
    print(ast.dump(again, include_attributes=True) == ast.dump(tree, include_attributes=True), again is tree)
match ast.parse("f(1)").body[0]:
    case ast.Expr(ast.Call(ast.Name(id), [ast.Constant(value)])):
        print(id, value)
