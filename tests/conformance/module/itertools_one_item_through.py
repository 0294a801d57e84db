import itertools as I
def g(*a):
    for x in a:
        print("pull", x); yield x
print(list(I.chain.from_iterable(g([1,2],[],(3,),"ab",{5:1}, range(2)))))
try: print(list(I.chain.from_iterable(g([1],5,[2]))))
except TypeError as e: print(e)
c=I.chain.from_iterable(g([1],7,[2]))
print(next(c))
try: next(c)
except TypeError as e: print(e)
print(list(c))
for k,gr in I.groupby(g(1,1,2,3,3,3), key=lambda n:n%2):
    print(k, [x for x in gr])
for k,gr in I.groupby(g(1,1,2,3,3,3), key=lambda n:n%2): print(k)
gs=[(k,gr) for k,gr in I.groupby(range(6), key=lambda n:n//2)]
print([(k,list(gr)) for k,gr in gs])
class E:
    def __init__(s,v): s.v=v
    def __eq__(s,o): print("eq"); return s.v==o.v
    def __repr__(s): return f"E{s.v}"
for k,gr in I.groupby([1,1,2], key=lambda n:E(n)): print(k, list(gr))
it=I.groupby(range(4), key=lambda n:1//(n-2))
try:
    for k,gr in it: print(k, list(gr))
except ZeroDivisionError as e: print("zde", e)
def stop(n):
    if n==2: raise StopIteration
    return 0
try:
    for k,gr in I.groupby(range(4), key=stop): print(k, list(gr))
except RuntimeError as e: print(e)
big=I.chain.from_iterable([] for _ in range(100000))
print(list(big))
print(sum(I.chain.from_iterable(map(lambda n:[n]*2, range(1000)))))
print(list(I.islice(I.filterfalse(lambda n:n%3, I.count()),5)), list(I.takewhile(lambda n:n<3, I.count())))
print(list(map(lambda a:a+1, filter(lambda n:n%2, range(6)))))
e=enumerate(map(str, range(3)), 5); print(next(e), list(e))
m=map(lambda x: x, iter(int, 1)); print(next(m))
def st(x):
    if x==2: raise StopIteration
    return x
print(list(map(st, range(5))), list(filter(lambda x: st(x) or True, range(5))))
x=iter([]) 
for _ in range(2000): x=map(lambda v:v, x)
print(list(x))
x=iter([1])
for _ in range(300): x=enumerate(x)
print(len(repr(next(x))))
print(list(I.accumulate(g(1,2,3))), list(I.accumulate(["a","b"])))
try: print(list(I.accumulate([1,"a"])))
except TypeError as err: print(err)
