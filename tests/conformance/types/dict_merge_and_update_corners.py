def attempt(text):
    try:
        print(text, "=", eval(text))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


class Keys:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


for text in (
    "dict([('a', 1), ['b', 2], 'cd'])",
    "dict(Keys(), z=1)",
    "dict(a=1, **{'b': 2, 'not a name': 3})",
    "dict([1])",
    "dict([(1, 2, 3)])",
    "dict(['abc'])",
    "dict(5)",
    "dict({}, {})",
    "dict(**{1: 2})",
    "{**Keys(), 'r': 1}",
    "{**{'a': 1}, **{'a': 2}, 'b': 3}",
    "{**5}",
    "{1: 'a', True: 'b', 1.0: 'c'}",
    "{'a': 1} | {'b': 2}",
    "{'a': 1} | [('b', 2)]",
    "{'a': 1}.__or__([('b', 2)])",
    "dict.fromkeys('aba', 0)",
    "dict.fromkeys(range(2))",
    "{}.popitem()",
    "{1: 2}.pop(2)",
    "{1: 2}.pop(2, 'default')",
    "{1: 2}.pop()",
    "{1: 2}.get(2), {1: 2}.get(2, 3)",
    "{1: 2}.get(k=2)",
    "{1: 2}.setdefault(2), {1: 2}.setdefault(1, 5)",
    "{1: 2}[3]",
    "{'k': 1}['missing']",
    "{(1, 2): 3}[1, 2]",
    "{1: 2}.update(5)",
    "{1: 2}.update([1])",
    "{1: 2}.update(a=1)",
    "{'a': 1} == {'a': 1.0}, {1: 2} == [(1, 2)]",
    "{'a': 1} < {'a': 2}",
    "{1: 2} + {3: 4}",
    "list({'b': 1, 'a': 2}), list(reversed({'b': 1, 'a': 2}))",
    "{'x': 1}.keys() | {'y'}, {'x': 1}.items() & {('x', 1)}, {'x': 1}.keys() - 'x'",
    "{'x': []}.items() & {1}",
    "{1: 2}.keys() == {1}, {1: 2}.values() == {1: 2}.values()",
    "{1, 2} <= {1: 0, 2: 0, 3: 0}.keys()",
    "{}.keys().isdisjoint([1]), {1: 0}.keys().mapping",
    "len({1: 2}.items()), (1, 2) in {1: 2}.items(), 5 in {1: 2}.items()",
):
    attempt(text)
