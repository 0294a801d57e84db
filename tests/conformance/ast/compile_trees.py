"""Trees that are compiled and run, as they are written or changed: lines and columns stay."""

import ast
import traceback

SOURCE = """\
def twice(x, *, times=2):
    "Doubles."
    return [x * times for _ in range(1)][0]

class Box[T]:
    value: T = twice(21)

def fails(a):
    return (a +
            missing)
"""


class Triple(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(3), node) if node.value == 2 else node


tree = ast.parse(SOURCE)
space = {}
exec(compile(tree, "<tree>", "exec"), space)
print(space["Box"].value, space["twice"].__doc__, space["Box"].__type_params__, space["Box"].__annotations__)
try:
    space["fails"](1)
except NameError as error:
    frame = error.__traceback__.tb_next
    print(frame.tb_lineno, frame.tb_frame.f_code.co_firstlineno, traceback.extract_tb(error.__traceback__)[-1][:3])
exec(compile(Triple().visit(tree), "<tree>", "exec"), space)
print(space["Box"].value)

expression = ast.Expression(ast.BinOp(ast.Constant(6), ast.Mult(), ast.Name("seven", ast.Load())))
print(eval(compile(ast.fix_missing_locations(expression), "<made>", "eval"), {"seven": 7}))
single = compile(ast.parse("1 + 1", mode="single"), "<typed>", "single")
exec(single)
print(compile("a + b", "<flag>", "exec", ast.PyCF_ONLY_AST), compile(tree, "<flag>", "exec", ast.PyCF_ONLY_AST) is tree)

loop = ast.parse("""
async def numbers():
    for i in range(3):
        yield i
def total(items):
    match items:
        case [first, *rest]: return first + total(rest)
        case []: return 0
def chained(x):
    if x < 0: return "minus"
    elif x == 0: return "zero"
    elif x in {1, 2}: return f"few {x:>3} {x!r}"
    else: return "%s: %5r" % (x, "many")
try:
    1 / 0
except ZeroDivisionError as error:
    caught = str(error)
finally:
    done = True
with_walrus = [y for x in range(5) if (y := x * x) % 2]
""")
exec(compile(loop, "<loop>", "exec"), space)
print(space["total"]([1, 2, 3]), [space["chained"](x) for x in (-1, 0, 1, 9)], space["caught"], space["done"], space["with_walrus"])
long = ast.parse(" + ".join(["1"] * 2000), mode="eval")
print(eval(compile(long, "<long>", "eval")))
annotations = ast.parse("from __future__ import annotations\ndef f(a: x[1 + 2]) -> None: pass")
exec(compile(annotations, "<future>", "exec"), space)
print(space["f"].__annotations__)
