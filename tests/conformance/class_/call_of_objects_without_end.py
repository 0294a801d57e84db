"""An object whose `__call__` is an object, and so on: calling it ends in RecursionError."""


class A: pass
A.__call__ = A()
try:
    A()()
except RecursionError as e:
    print(e)
class B: pass
B.__call__ = A()
try:
    B()(1)
except RecursionError as e:
    print("B", e)
