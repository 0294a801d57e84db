"""Slots lie in the order of their names, a super kept in a class binds as its own class."""


class G:
    __slots__ = ["a", "b"]
class H:
    __slots__ = ["b", "a"]
g = G()
g.a = 1
g.b = 2
g.__class__ = H
print(g.a, g.b)
print([n for n in H.__dict__ if n in "ab"], H.__slots__)
class P:
    __slots__ = ("z", "__x", "a")
print([n for n in P.__dict__ if n[-1] in "zxa"])
class Q(P):
    __slots__ = {"q": "doc", "b": None}
print([n for n in Q.__dict__ if n in "qb"])
class I:
    __slots__ = ["b", "c"]
try:
    g.__class__ = I
except TypeError as e:
    print(e)
class noted(super):
    pass
class A:
    def f(self): return "A.f"
class B(A):
    def f(self): return type(self.up).__name__ + " " + self.up.f()
B.up = noted(B)
print(B().f(), B.up.__class__ is noted)
