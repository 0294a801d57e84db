"""What is left of the classes of constants of former versions."""

import ast
import warnings

warnings.simplefilter("ignore")
print(ast.dump(ast.Num(1)), ast.dump(ast.Str("a")), ast.dump(ast.NameConstant(None)), ast.dump(ast.Ellipsis()), ast.dump(ast.Bytes(b"")))
constants = [ast.Constant(value) for value in (1, 2.5, True, None, "a", b"b", ...)]
print([[isinstance(c, cls) for c in constants] for cls in (ast.Num, ast.Str, ast.Bytes, ast.NameConstant, ast.Ellipsis)])
print(ast.Constant(5).n, ast.Constant("s").s)
print(ast.dump(ast.Index(ast.Name("x"))), ast.dump(ast.ExtSlice([ast.Constant(1)])), ast.AugLoad(), ast.Suite.__mro__)


class Visitor(ast.NodeVisitor):
    def visit_Num(self, node):
        print("number", node.value)


Visitor().visit(ast.parse("1 + 'a'"))
warnings.simplefilter("error")
for act in lambda: ast.Num, lambda: ast.Constant(1).n, lambda: ast.missing, lambda: Visitor().visit(ast.parse("1")):
    try:
        act()
    except (DeprecationWarning, AttributeError) as error:
        print(error)
