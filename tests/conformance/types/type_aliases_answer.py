"""What type aliases say of themselves, when they can be subscripted, and how they are made by hand."""
from typing import TypeAliasType, TypeVar
type A = int
type G[T] = list[T]
print(A.__parameters__, G.__parameters__, A.__module__, G.__module__)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: A[int])
t(lambda: G[int])
t(lambda: TypeAliasType())
t(lambda: TypeAliasType("TA"))
t(lambda: TypeAliasType("TA", list, ()))
t(lambda: TypeAliasType("TA", list, type_params=42))
t(lambda: TypeAliasType("TA", list, type_params=[]))
t(lambda: TypeAliasType(1, list))
t(lambda: TypeAliasType(name="TA", value=int).__module__)
t(lambda: TypeAliasType("TA", int, x=1))
T = TypeVar("T")
X = TypeAliasType("X", list[T], type_params=(T,))
t(lambda: (X[int], X.__module__, X.__parameters__))
ns = {}
exec("type TA = int", ns, ns)
t(lambda: ns["TA"].__module__)
t(lambda: setattr(A, "__name__", 1))
t(lambda: setattr(A, "__value__", 1))
t(lambda: setattr(A, "x", 1))
import pickle
t(lambda: pickle.loads(pickle.dumps(A)) is A)
import copy
t(lambda: copy.copy(A) is A and copy.deepcopy(A) is A)
t(lambda: int.__itemsize__ + tuple.__itemsize__)
print([c.__itemsize__ for c in (int, tuple, bytes, type, object, str, list, bool, float)], type("X",(int,),{}).__itemsize__)
