"""Visitors and transformers."""

import ast

SOURCE = """
import os

def f(a, b=1):
    '''Says.

        More.
    '''
    print(a + 2 * 3)
    debug("x")
    return [debug(i) for i in range(10)]
"""


class Names(ast.NodeVisitor):
    def __init__(self):
        self.seen = []

    def visit_Name(self, node):
        self.seen.append((node.id, type(node.ctx).__name__, node.lineno))

    def visit_FunctionDef(self, node):
        self.seen.append(f"def {node.name}")
        self.generic_visit(node)


class Folder(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        match node:
            case ast.BinOp(ast.Constant(a), ast.Mult(), ast.Constant(b)):
                return ast.copy_location(ast.Constant(a * b), node)
        return node

    def visit_Expr(self, node):
        match node.value:
            case ast.Call(ast.Name("debug")):
                return None
            case ast.Call(ast.Name("print")):
                return [node, ast.Pass()]
        return node

    def visit_arg(self, node):
        node.annotation = ast.Name("int")
        return node


tree = ast.parse(SOURCE)
names = Names()
names.visit(tree)
print(names.seen)
print([type(node).__name__ for node in ast.walk(tree)])
print([type(node).__name__ for node in ast.iter_child_nodes(tree.body[1])])
print(repr(ast.get_docstring(tree.body[1])), repr(ast.get_docstring(tree.body[1], clean=False)), ast.get_docstring(tree))
changed = Folder().visit(tree)
print(ast.unparse(changed))
print(ast.dump(changed.body[1], indent=1))
ast.fix_missing_locations(changed)
print(ast.dump(changed.body[1].body[2], include_attributes=True))
print(ast.dump(ast.increment_lineno(changed, 10).body[0], include_attributes=True))
try:
    ast.get_docstring(tree.body[0])
except TypeError as error:
    print(error)
try:
    ast.dump("a")
except TypeError as error:
    print(error)
