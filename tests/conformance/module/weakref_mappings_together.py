"""Weak dictionaries can be joined, filled and copied like others."""

import copy
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name})"


a, b = Thing("a"), Thing("b")
values = weakref.WeakValueDictionary({"a": a})
print(sorted((values | {"b": b}).items(), key=str), sorted(({"a": b} | values).items(), key=str))
values |= {"b": b}
values.update(c=a)
print(sorted(values), [isinstance(reference, weakref.ref) for reference in values.itervaluerefs()])
print(copy.copy(values)["a"] is a, copy.deepcopy(values)["a"] is a)
try:
    values | 5
except TypeError as error:
    print(error)

keys = weakref.WeakKeyDictionary({a: [1]})
keys.update({b: [2]})
shallow, deep = copy.copy(keys), copy.deepcopy(keys)
print(shallow[a] is keys[a], deep[a] is keys[a], deep[a], len(keys | {a: 3}), type(keys | {}).__name__)
del b
print(len(keys), len(shallow), len(deep), sorted(values))


# What is told when it goes: methods, views, exceptions.
def told(what):
    def callback(reference):
        print(what, reference() is None)

    return callback


class Problem(Exception):
    pass


for name, make in (("method", lambda: a.__repr__), ("view", lambda: memoryview(b"abc")), ("exception", Problem)):
    thing = make()
    reference = weakref.ref(thing, told(name))
    print(name, reference() is thing)
    del thing
    print(reference() is None)
