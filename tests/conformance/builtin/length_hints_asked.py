# Who asks an iterable how many items it has, and what becomes of the errors.
class A:
    def __iter__(self): return iter([1,2])
    def __len__(self): raise RuntimeError("len")
class B:
    def __iter__(self): return iter([1,2])
    def __length_hint__(self): raise RuntimeError("hint")
class T(A):
    def __len__(self): raise TypeError("t")
class N(B):
    def __length_hint__(self): return -1
class S(B):
    def __length_hint__(self): return "x"
for c in A,B,T,N,S:
    for s in ["list(c())","[].extend(c())","tuple(c())","set(c())","sorted(c())","[*c()]", "{*c()}","(*c(),)","bytes(c())", "dict.fromkeys(c())","''.join(map(str,c()))", "a+=c()", "f(*c())", "a[1:1]=c()","sum(c())","max(c())"]:
        a=[]
        f=lambda *a: a
        try:
            if "=" in s: exec(s); print(c.__name__, s, a)
            else: print(c.__name__, s, eval(s))
        except Exception as e: print(c.__name__, s, type(e).__name__, e)
