"""What `operator` offers, and its getters: signatures, copies."""

import copy
import inspect
import operator
import pickle

print(operator.__all__)
for getter in (operator.attrgetter("name", "a.b"), operator.itemgetter(1, 2), operator.methodcaller("f", 1, key=2), operator.methodcaller("f")):
    print(inspect.signature(type(getter)), inspect.signature(getter))
    print(repr(getter), repr(copy.copy(getter)), repr(pickle.loads(pickle.dumps(getter))))
print(operator.methodcaller("split", ",", maxsplit=1).__reduce__())
print(operator.itemgetter(1, 2).__reduce__(), operator.attrgetter("a").__reduce__())
print(pickle.loads(pickle.dumps(operator.methodcaller("split", ",", maxsplit=1)))("a,b,c"))
