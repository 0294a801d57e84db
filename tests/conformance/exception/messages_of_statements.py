def attempt(code):
    names = {"C": type("C", (), {"__slots__": ()})}
    try:
        exec(code, names)
        print(repr(code), "works")
    except BaseException as error:
        print(repr(code), "->", type(error).__name__, error)


for code in (
    "x = 5; x[0] = 1", "x = None; x[0] = 1", "x = 'a'; x[0] = 'b'", "x = (1,); x[0] = 2", "x = b'a'; x[0] = 1", "x = range(3); x[0] = 1", "x = {1}; x[0] = 1", "x = [1]; x[5] = 1", "x = [1]; x['a'] = 1", "x = {}; x[[]] = 1", "x = C(); x[0] = 1", "x = len; x[0] = 1", "x = int; x[0] = 1", "x = [1]; x[0:1] = 5", "x = [1, 2]; x[::2] = [1, 2]", "x = frozenset(); x[0] = 1",
    "x = 5; del x[0]", "x = 'a'; del x[0]", "x = (1,); del x[0]", "x = []; del x[0]", "x = {}; del x[0]", "x = {}; del x['k']", "x = C(); del x[0]", "x = None; del x[0]", "x = {1}; del x[1]", "x = [1]; del x['a']",
    "x = 5; x.a = 1", "x = None; x.a = 1", "x = []; x.a = 1", "x = 'a'; x.upper = 1", "x = C(); x.a = 1", "x = object(); x.a = 1", "x = len; x.a = 1", "x = int; x.a = 1", "del (5).a", "x = C(); del x.a", "del int.real", "del C.__slots__", "del C.nothing",
    "for x in 5: pass", "for x in None: pass", "for x in C(): pass", "for x in int: pass", "for a, b in [1]: pass", "for a, b in ['abc']: pass", "for a, b in [()]: pass", "for x in len: pass",
    "a, b = 5", "a, b = None", "a, b = 1, 2, 3", "a, b, c = 1, 2", "a, b = ''", "a, *b, c = 1,", "a, b = {1: 2}", "(a, b), c = 1, 2", "a, b = C()", "[a, b] = 'x'", "a, = ()", "a, = 1, 2", "a, (b, c) = 1, [2]", "a, b = (x for x in 'abc')",
    "with 5: pass", "with None: pass", "with C(): pass", "with open: pass", "with C: pass", "with 'a' as b: pass",
    "raise 5", "raise None", "raise 'a'", "raise C", "raise C()", "raise", "raise ValueError from 5", "raise ValueError('a') from 'b'", "raise int", "raise (ValueError,)", "assert 0", "assert 0, 'm'", "assert [], [1]", "assert not 1, None",
    "try: 1/0\nexcept 5: pass", "try: 1/0\nexcept (ValueError, 5): pass", "try: 1/0\nexcept C: pass", "try: 1/0\nexcept 'a': pass", "try: pass\nexcept 5: pass", "try: 1/0\nexcept* 5: pass", "try: 1/0\nexcept* ExceptionGroup: pass",
    "class D(5): pass", "class D('a'): pass", "class D(None): pass", "class D(bool): pass", "class D(C, C): pass", "class D(object, C): pass", "class D(C, metaclass=5): pass", "class D(x=1): pass", "class D(int, str): pass", "class D(len): pass", "class D(type(None)): pass",
    "import nothing_here", "import math.nothing", "import a.b", "from os import path as p; p.nothing", "__import__('')", "__import__(5)", "from math import *; cos('a')",
    "x += 1", "x = 'a'; x += 1", "x = [1]; x += 1", "x = (1,); x += [1]", "x = {}; x += {}", "x = 1; x -= 'a'", "x = {1}; x |= [1]", "x = {}; x |= 5", "x = 'a'; x *= 'b'", "print(y)", "del y", "global_name.x", "@5\ndef f(): pass", "@C\ndef f(): pass", "lambda: x()\n(lambda: undefined)()",
    "async def f(): pass\nawait_ = f(); await_.close(); await_.send(None)", "def f(): yield\nf().send(1)", "def f(): return 1\nyield_ = [*f()]", "x = iter([]); next(x)", "match 5:\n case C(1): pass", "match C():\n case C(1): pass",
):
    attempt(code)
