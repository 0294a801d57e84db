"""Trees that cannot be compiled, and what is said of them."""

import ast

LOAD, STORE = ast.Load(), ast.Store()
X, Y = ast.Name("x", LOAD), ast.Name("y", STORE)
ARGS = ast.arguments(args=[ast.arg("a")], defaults=[X, X])


def attempt(*body):
    try:
        print(compile(ast.fix_missing_locations(ast.Module(list(body), [])), "<tree>", "exec").co_name)
    except (TypeError, ValueError, SystemError, SyntaxError, RecursionError) as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])


attempt(ast.Assign([X], X))
attempt(ast.Assign([ast.Constant(1)], X))
attempt(ast.Assign([], X))
attempt(ast.Expr(Y))
attempt(ast.Expr(None))
attempt(ast.Expr(ast.Pass()))
attempt(X)
attempt(ast.FunctionDef("f", ast.arguments(), []))
attempt(ast.FunctionDef("f", ARGS, [ast.Pass()]))
attempt(ast.FunctionDef(1, ast.arguments(), [ast.Pass()]))
attempt(ast.If(X, []))
attempt(ast.Expr(ast.Constant([1])))
attempt(ast.Expr(ast.Name("None", LOAD)))
attempt(ast.Expr(ast.Compare(X, [], [])))
attempt(ast.Expr(ast.BoolOp(ast.And(), [X])))
attempt(ast.Expr(ast.Dict([X], [])))
attempt(ast.Expr(ast.BinOp(X, ast.And(), X)))
attempt(ast.Expr(ast.ListComp(X, [])))
attempt(ast.Expr(ast.FormattedValue(X, 5)))
attempt(ast.Try([ast.Pass()], [], [], []))
attempt(ast.Raise(None, X))
attempt(ast.Delete([]))
attempt(ast.Import([]))
attempt(ast.With([], [ast.Pass()]))
attempt(ast.ImportFrom("a", [ast.alias("b")], -1))
attempt(ast.AugAssign(ast.List([], STORE), ast.Add(), X))
attempt(ast.Return(X))
attempt(ast.Break())
for tree, mode in (
    (ast.parse("x"), "eval"),
    (ast.parse("x", mode="eval"), "exec"),
    (X, "exec"),
    (ast.Expression(ast.Name("x", LOAD)), "eval"),
    (ast.Expression(ast.Constant(1, lineno=3, col_offset=0, end_lineno=1, end_col_offset=2)), "eval"),
    (ast.Expression(ast.Constant(1, lineno="a", col_offset=0)), "eval"),
    (5, "exec"),
):
    try:
        print(compile(tree, "<tree>", mode))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
node = ast.Constant(1)
for _ in range(20000):
    node = ast.UnaryOp(ast.USub(), node)
node = ast.Expression(node)
circle = ast.List([], LOAD, lineno=1, col_offset=0)
circle.elts.append(circle)
try:
    compile(ast.Expression(circle), "<tree>", "eval")
except RecursionError as error:
    print(error)
